import { queryText, value } from './parts';

/**
 * What a tool is asked in its own language: the pack's query, else the value of `by`, in the attribute where the tool
 * keeps such values and anywhere where none is known.
 * @param attributes by the value's path, with what stands before the value: `{ 'customer.email': 'user.email:' }`
 */
export function search(
  fields: { by: string; query: string },
  filter: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  if (fields.query) return queryText(fields.query, filter);
  const attribute = Object.hasOwn(attributes, fields.by) ? attributes[fields.by] : '';
  return `${attribute}${value(fields.by, filter)}`;
}
