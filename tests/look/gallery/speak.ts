/**
 * Answers `i18n` in the language that the address names, where there is no extension to do so: `?de`, `?pseudo`, and
 * `?mirrored`, which is the disguise from right to left.
 */
import type { Message } from '../../../lib/locale/build/areas';
import { mergeMessages } from '../../../lib/locale/build/merge';
import { pseudo } from '../../locale/pseudo';

const files = import.meta.glob<Record<string, Message>>('../../../lib/locale/messages/*/*.json', {
  eager: true,
  import: 'default',
});
const wanted = location.search.slice(1) || 'en';
const isDisguised = wanted === 'pseudo' || wanted === 'mirrored';
const language = isDisguised ? 'en' : wanted;
const messages = new Map<string, Message>();
for (const [path, area] of Object.entries(files)) {
  const [, of, name] = /(\w+)\/(\w+)\.json$/.exec(path) ?? [];
  if (of !== language) continue;
  for (const [key, message] of Object.entries(area)) messages.set(`${name}.${key}`, message);
}
const merged = JSON.parse(mergeMessages(language, messages)) as Record<string, { message: string }>;
const facts: Record<string, string> = { language, ...(wanted === 'mirrored' && { direction: 'rtl' }) };

function getMessage(name: string): string {
  const text = merged[name]?.message.replaceAll(/\$(\$*)/g, '$1') ?? '';
  if (facts[name] !== undefined) return facts[name];
  return isDisguised && name !== 'direction' ? pseudo(text) : text;
}

const i18n = {
  getMessage,
  getUILanguage: () => language,
};
Object.assign(globalThis, { chrome: { i18n } });
