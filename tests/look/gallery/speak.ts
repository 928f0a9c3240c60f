/** Answers `i18n` in the language that the address names, `?de`, where there is no extension to do so. */
import type { Message } from '../../../lib/locale/build/areas';
import { mergeMessages } from '../../../lib/locale/build/merge';

const files = import.meta.glob<Record<string, Message>>('../../../lib/locale/messages/*/*.json', {
  eager: true,
  import: 'default',
});
const language = location.search.slice(1) || 'en';
const messages = new Map<string, Message>();
for (const [path, area] of Object.entries(files)) {
  const [, of, name] = /(\w+)\/(\w+)\.json$/.exec(path) ?? [];
  if (of !== language) continue;
  for (const [key, message] of Object.entries(area)) messages.set(`${name}.${key}`, message);
}
const merged = JSON.parse(mergeMessages(language, messages)) as Record<string, { message: string }>;
const i18n = {
  getMessage: (name: string) => merged[name]?.message.replaceAll(/\$(\$*)/g, '$1') ?? '',
  getUILanguage: () => language,
};
Object.assign(globalThis, { chrome: { i18n } });
