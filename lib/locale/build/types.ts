/** What TypeScript knows of the messages: which keys there are, and what each wants to be filled with. */
import type { Message, Messages } from './areas';

const PLACE = /\{(\w+)\}/g;

/** Names of the places in a text, each once and in order of the alphabet. */
export const placesOf = (message: Message): string[] => {
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  return [...new Set(texts.flatMap((text) => [...text.matchAll(PLACE)].map(([, name = '']) => name)))].sort();
};

/** A declaration file that says of each key of the English messages what `say` wants with it. */
export function declareMessages(messages: Messages): string {
  const lines = [...messages].map(([key, message]) => `    '${key}': ${valuesOf(message)};`);
  return `// Written by wxt.config.ts from lib/locale/messages/en: \`npx wxt prepare\`.
export {};
declare global {
  interface DesksideMessages {
${lines.join('\n')}
  }
}
`;
}

function valuesOf(message: Message): string {
  const counted = typeof message !== 'string';
  const places = [...new Set([...(counted ? ['n'] : []), ...placesOf(message)])];
  if (places.length === 0) return '[]';
  const fields = places.map(
    (place) => `${place}: ${counted && place === 'n' ? 'number' : 'string | number'}`,
  );
  return `[values: { ${fields.join('; ')} }]`;
}
