/** What people read stands in message files: no sentence is written into the code that shows it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** Where sentences stand all the same, and why. */
const reasoned: readonly [path: RegExp, why: string][] = [
  [/^lib\/pack\/file-schema\//, 'the published schema is a document, in English'],
  [/^lib\/team\/managed-schema\.ts$/, 'what a browser shows to those who write policies'],
  [/^lib\/desks\/[a-z]+\/about\.ts$/, 'the table of desks in the README'],
  [/^lib\/desks\/generic\/words\.ts$/, 'words that desks say, in many languages'],
  [/^lib\/(doctor\/report|about\/diagnosis)\.ts$/, 'reports for those who mend Deskside'],
  [/^lib\/pack\/export\.ts$/, 'keys of packs, in their order'],
  [/^lib\/locale\/build\//, 'runs when Deskside is built'],
];

/** Product names, keys of keyboards, what packs say, and what nobody sees. */
const names = [
  'Deskside',
  'Esc',
  'Outlook on the web',
  'Znuny, OTRS and OTOBO',
  'Log in as',
  'head from a value',
  'the database was written by a later version',
  'a person needs an address or an id to be remembered',
];

/** At least one of these is in every English sentence that Deskside says. */
const little =
  /(?:^|\s)(?:a|an|and|are|at|be|by|can|cannot|did|do|does|for|from|has|have|in|is|it|its|must|no|not|of|on|or|that|the|this|to|was|were|with|you|your)(?=[\s.,;:!?)]|$)/i;
const isSentence = (text: string) => {
  const words = text.trim();
  // Selectors, media queries and the like hold no such words, or signs that no sentence has.
  const plain = /^[\p{L}\p{N}\s.,;:!?'’“”"()…/&-]+$/u.test(words) && /\p{L}+\s+\p{L}+\s+\p{L}/u.test(words);
  return plain && little.test(words);
};

type Node = Record<string, unknown> & { type: string };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

/** Errors are thrown for those who mend Deskside; what people are told of them is said elsewhere. */
const isError = (node: Node) =>
  (node.type === 'NewExpression' || node.type === 'CallExpression') &&
  isNode(node['callee']) &&
  /(?:Error|Forgotten)$/.test(String(node['callee']['name']));

/** `'em font i ins'.split(' ')` is a list of words. */
const isSplit = (node: Node) =>
  node.type === 'MemberExpression' &&
  isNode(node['property']) &&
  node['property']['name'] === 'split' &&
  isNode(node['object']) &&
  node['object'].type !== 'CallExpression';

function sentencesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(sentencesIn);
  if (!isNode(node) || isError(node) || isSplit(node)) return [];
  const { type, value } = node;
  if (type === 'JSXText') return /\p{L}{2}/u.test(String(value)) ? [String(value).trim()] : [];
  if (type === 'Literal') return typeof value === 'string' && isSentence(value) ? [value] : [];
  if (type === 'TemplateElement') {
    const text = String(Reflect.get(Object(value), 'cooked'));
    return isSentence(text) ? [text] : [];
  }
  return Object.values(node).flatMap(sentencesIn);
}

const sentencesOf = (path: string, code: string) => sentencesIn(parseSync(path, code).program);

it('sees a sentence where there is one', () => {
  const code = `
    const a = 'must begin with a letter';
    const b = <p title={\`\${a}, which is not there\`}>Hello</p>;
    throw new Error('nobody sees this one');
    document.querySelector('html, body, main a.b');
  `;
  expect(sentencesOf('a.tsx', code)).toEqual(['must begin with a letter', ', which is not there', 'Hello']);
});

it('writes no sentence into the code', () => {
  const found = ['lib', 'components', 'entrypoints']
    .flatMap((top) => readdirSync(top, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !reasoned.some(([where]) => where.test(path)))
    .flatMap((path) =>
      sentencesOf(path, readFileSync(path, 'utf8'))
        .filter((text) => !names.includes(text))
        .map((text) => `${path}: ${text}`),
    );
  expect(found).toEqual([]);
});
