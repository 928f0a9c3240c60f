/** What stands between the braces of a template's tags. Each reader throws a `Mistake`. */
import { say } from '../locale/say';
import {
  filterNames,
  isEncoding,
  isFilter,
  isTimeFilter,
  type EncodingName,
  type FilterName,
} from './filters';
import { nearWords } from '../text/near';
import { MOMENT_PATHS } from './values';

/** Its message goes on with a sentence, and has no point at its end. */
export class Mistake extends Error {}

/** Directly in an address, inside an encoding block, or in a body, where JSON does the escaping. */
export type Where = 'url' | 'block' | 'body';

/** Encodings that make no block: the text inside would stand as it is. */
const NO_BLOCK: readonly string[] = ['text', 'raw'];

/** `customer.email | kql` as a path and its filters. `reason`: whether the reason may be spoken of. */
export function valueTag(
  content: string,
  where: Where,
  reason: boolean,
): { path: string; filters: FilterName[] } {
  const [path = '', ...names] = content.split('|').map((part) => part.trim());
  checkPath(path, reason);
  const filters = names.map((name) => {
    if (isFilter(name)) return name;
    const told = { name, tag: `{{${content}}}`, filters: filterNames.join(', ') };
    const near = nearWords(name, filterNames).map((word) => `“${word}”`);
    throw new Mistake(
      near.length > 0
        ? say('template.noFilterMeant', { ...told, near: near.join(', ') })
        : say('template.noFilter', told),
    );
  });
  checkTimes(path, filters, content);
  if (path.startsWith('env.')) {
    if (filters.length) throw new Mistake(say('template.envFilter', { tag: `{{${path}}}` }));
  } else checkEncodings(filters, content, where);
  return { path, filters };
}

/** The path of `{{#customer.plan}}`. */
export function sectionPath(content: string, reason: boolean): string {
  if (content.includes('|')) throw new Mistake(say('template.sectionFilter', { tag: `{{#${content}}}` }));
  checkPath(content, reason);
  if (content.startsWith('env.')) throw new Mistake(say('template.sectionEnv', { content }));
  return content;
}

/** The encoding of `{{#json}}`, or `null` for a section about a value. */
export function blockName(content: string, type: '#' | '^', where: Where): EncodingName | null {
  if (!isFilter(content)) return null;
  if (!isEncoding(content) || NO_BLOCK.includes(content))
    throw new Mistake(say('template.onlyBehind', { content, tag: `{{customer.email | ${content}}}` }));
  if (type === '^')
    throw new Mistake(say('template.noInverse', { tag: `{{^${content}}}`, begin: `{{#${content}}}` }));
  if (content === 'cloudwatch' && where === 'block')
    throw new Mistake(say('template.final', { tag: '{{#cloudwatch}}' }));
  return content;
}

function checkPath(path: string, reason: boolean): void {
  if (reason && path === 'reason') return;
  if (path === 'reason') throw new Mistake(say('template.reasonElsewhere'));
  if (!/^\w+(\.\w+)+$/.test(path)) throw new Mistake(say('template.noPath', { path }));
}

function checkTimes(path: string, filters: readonly FilterName[], content: string): void {
  const at = filters.findIndex(isTimeFilter);
  if (at < 0) return;
  if (!MOMENT_PATHS.some((moment) => moment === path))
    throw new Mistake(
      say('template.onlyMoments', {
        name: filters[at] ?? '',
        tag: `{{${content}}}`,
        moments: MOMENT_PATHS.join(', '),
      }),
    );
  if (at > 0 || filters.slice(1).some(isTimeFilter))
    throw new Mistake(say('template.oneTime', { tag: `{{${content}}}` }));
}

function checkEncodings(filters: readonly FilterName[], content: string, where: Where): void {
  const tag = `{{${content}}}`;
  if (filters.includes('raw')) {
    if (filters.length > 1) throw new Mistake(say('template.rawAlone', { tag }));
    if (where !== 'url') throw new Mistake(say('template.rawInside', { tag }));
  }
  const early = filters.slice(0, -1).includes('cloudwatch');
  if (early || (where === 'block' && filters.includes('cloudwatch')))
    throw new Mistake(say('template.finalIn', { tag }));
  if (where === 'block' && filters.length === 0)
    throw new Mistake(say('template.blockBare', { tag, such: `{{${content} | quoted}}` }));
}
