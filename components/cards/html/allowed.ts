/** The short list of what a source's HTML may hold. Everything else goes; its text stays, but for scripts and styles. */
import type { Look, PlainTag } from './clean-node';

/** What an element is drawn as. */
export const elements: Readonly<Record<string, PlainTag>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  u: 'u',
  ins: 'u',
  s: 's',
  del: 's',
  small: 'small',
  code: 'code',
  kbd: 'code',
  pre: 'pre',
  p: 'p',
  br: 'br',
  hr: 'hr',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  dl: 'dl',
  dt: 'dt',
  dd: 'dd',
  h1: 'h3',
  h2: 'h3',
  h3: 'h3',
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
  table: 'table',
  caption: 'caption',
  thead: 'thead',
  tbody: 'tbody',
  tfoot: 'tfoot',
  tr: 'tr',
  th: 'th',
  td: 'td',
  div: 'div',
  section: 'div',
  article: 'div',
  header: 'div',
  footer: 'div',
  main: 'div',
  span: 'span',
  blockquote: 'blockquote',
  sub: 'sub',
  sup: 'sup',
  mark: 'mark',
  time: 'time',
};

/** `class` is read to find a look below, the last two to find what is hidden; they are never drawn. */
export const attributes = [
  'href',
  'src',
  'alt',
  'class',
  'dir',
  'datetime',
  'colspan',
  'rowspan',
  'start',
  'hidden',
  'data-style',
];

const hides = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!|;|$)/i;

/** Whether the source itself hides an element: by `hidden`, or by its own style. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  ['style', 'data-style'].some((name) => hides.test(element.getAttribute(name) ?? ''));

/** Strongest first. Help Scout's classes for apps in its sidebar, by its style guide; teams know them by heart. */
const looks: readonly [RegExp, Look][] = [
  [/^badge( .*)? success\b/, 'badge badge-green'],
  [/^badge( .*)? (error|danger)\b/, 'badge badge-red'],
  [/^badge( .*)? (warning|pending)\b/, 'badge badge-yellow'],
  [/^badge( .*)? (blue|info)\b/, 'badge badge-blue'],
  [/^badge\b/, 'badge badge-grey'],
  [/^c-sb-list-item__label\b/, 'html-label'],
  [/^c-sb-section__title\b/, 'html-title'],
  [/^c-sb-list-item\b(?!__)/, 'html-pair'],
  [/^c-sb-list\b(?!-item)|^unstyled\b/, 'html-list'],
  [/^muted\b/, 'tone-muted'],
  [/^green\b/, 'tone-good'],
  [/^orange\b/, 'tone-warn'],
  [/^red\b/, 'tone-bad'],
];

/** The look that an element's classes ask for, in whatever order they stand. */
export function lookOf(classes: string): Look | undefined {
  const names = classes.split(/\s+/).filter(Boolean).slice(0, 20);
  for (const [pattern, look] of looks) {
    const found = names.some((name) =>
      pattern.test([name, ...names.filter((other) => other !== name)].join(' ')),
    );
    if (found) return look;
  }
  return undefined;
}
