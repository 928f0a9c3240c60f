/** What stands between the braces of a template's tags. Each reader throws in words that end a sentence. */
import {
  filterNames,
  isEncoding,
  isFilter,
  isTimeFilter,
  type EncodingName,
  type FilterName,
} from './filters';
import { MOMENT_PATHS } from './values';

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
    throw new Error(`“${name}” in {{${content}}} is not a filter; the filters are ${filterNames.join(', ')}`);
  });
  checkTimes(path, filters, content);
  if (path.startsWith('env.')) {
    if (filters.length) throw new Error(`{{${path}}} is put in as it stands and takes no filter`);
  } else checkEncodings(filters, content, where);
  return { path, filters };
}

/** The path of `{{#customer.plan}}`. */
export function sectionPath(content: string, reason: boolean): string {
  if (content.includes('|'))
    throw new Error(`{{#${content}}} asks whether a value is there and takes no filter`);
  checkPath(content, reason);
  if (content.startsWith('env.'))
    throw new Error(`“${content}” is put in before anything is read and cannot be asked for`);
  return content;
}

/** The encoding of `{{#json}}`, or `null` for a section about a value. */
export function blockName(content: string, type: '#' | '^', where: Where): EncodingName | null {
  if (!isFilter(content)) return null;
  if (!isEncoding(content) || NO_BLOCK.includes(content))
    throw new Error(`“${content}” stands behind a value only, as in {{customer.email | ${content}}}`);
  if (type === '^') throw new Error(`{{^${content}}} is not possible: a block begins with {{#${content}}}`);
  if (content === 'cloudwatch' && where === 'block') throw new Error(final('{{#cloudwatch}}'));
  return content;
}

function checkPath(path: string, reason: boolean): void {
  if (reason && path === 'reason') return;
  if (path === 'reason') throw new Error('“reason” is known in the body of a minted link only');
  if (!/^\w+(\.\w+)+$/.test(path))
    throw new Error(`“${path}” is not the name of a value, such as customer.email`);
}

function checkTimes(path: string, filters: readonly FilterName[], content: string): void {
  const at = filters.findIndex(isTimeFilter);
  if (at < 0) return;
  if (!MOMENT_PATHS.some((moment) => moment === path))
    throw new Error(`“${filters[at]}” in {{${content}}} is for moments only: ${MOMENT_PATHS.join(', ')}`);
  if (at > 0 || filters.slice(1).some(isTimeFilter))
    throw new Error(`{{${content}}} takes one filter of time, and that stands first`);
}

function checkEncodings(filters: readonly FilterName[], content: string, where: Where): void {
  if (filters.includes('raw')) {
    if (filters.length > 1) throw new Error(`“raw” in {{${content}}} stands alone, without other filters`);
    if (where !== 'url')
      throw new Error(`“raw” in {{${content}}} is possible only directly in an address; use “text” here`);
  }
  const early = filters.slice(0, -1).includes('cloudwatch');
  if (early || (where === 'block' && filters.includes('cloudwatch')))
    throw new Error(final(`“cloudwatch” in {{${content}}}`));
  if (where === 'block' && filters.length === 0)
    throw new Error(
      `{{${content}}} stands in a block without saying how it is written there: add a filter, such as {{${content} | quoted}}`,
    );
}

const final = (what: string) => `${what} is final: nothing can encode it again`;
