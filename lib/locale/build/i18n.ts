/** What a browser answers of the merged message files, for what runs without one: tools and tests. */
import { readLanguage } from './areas';
import { mergeMessages } from './merge';

type Merged = Record<string, { message: string }>;

/** What a browser makes of a message without places of its own: one dollar sign less in each row. */
const read = ({ message }: { message: string }) => message.replaceAll(/\$(\$*)/g, '$1');

/** The `i18n` of a browser in this language. */
export function i18nOf(language: string) {
  const merged = JSON.parse(mergeMessages(language, readLanguage(language))) as Merged;
  return {
    getMessage: (name: string) => (merged[name] ? read(merged[name]) : ''),
    getUILanguage: () => language,
  };
}
