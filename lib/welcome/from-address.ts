/** From the address of one customer's page in some tool to a template for every customer. Pure. */
import type { LinkValues } from '../links/values';

export interface FromAddress {
  template: string;
  /** Paths of the values that were found in it. */
  found: string[];
}

/** What an address may hold of a customer, the surest first. */
const paths = ['customer.email', 'customer.externalId', 'customer.stripeId'] as const;

/** The ways in which addresses write a value. */
const writings = (text: string): string[] => [
  ...new Set([
    text,
    encodeURIComponent(text),
    encodeURI(text),
    encodeURIComponent(text).replaceAll('%20', '+'),
  ]),
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Puts a tag wherever the address holds a value of the customer as a whole: neither within another word nor in the host,
 * where no value may stand. `null` for what is no web address, or holds tags already.
 */
export function fromAddress(text: string, values: LinkValues): FromAddress | null {
  const trimmed = text.trim();
  const url = /^https?:\/\//i.test(trimmed) && !/\s|\{\{/.test(trimmed) ? URL.parse(trimmed) : null;
  if (!url) return null;
  const [, origin = '', rest = ''] = /^(https?:\/\/[^/?#]+)(.*)$/is.exec(trimmed) ?? [];
  const known = paths.flatMap((path) => {
    const value = values[path]?.text;
    // A shorter one stands in many addresses by chance.
    return value && value.length > 2 ? [{ path, forms: writings(value) }] : [];
  });
  const found = new Set<string>();
  let template = rest;
  for (const { path, forms } of known) {
    const any = forms.map(escaped).join('|');
    const whole = new RegExp(String.raw`(?<![\w%-])(?:${any})(?![\w-])`, 'gi');
    template = template.replace(whole, () => {
      found.add(path);
      return `{{${path}}}`;
    });
  }
  return { template: origin + template, found: [...found] };
}
