/** Whatever a customer is called: scheme, host and path structure are the template's. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resolveLink } from '../../../lib/links/resolve';
import { valuesFrom } from '../../../lib/links/values';
import { value } from './nasty';

const templates = fc.constantFrom(
  'https://a.example/{{customer.externalId}}',
  'https://a.example/c/{{customer.externalId}}/edit?x=1#y',
  'https://a.example/c/x{{customer.externalId}}.json',
  'https://a.example/c/{{customer.externalId | json}}/edit',
  'https://a.example/c/{{customer.externalId | cloudwatch}}/edit?x=1',
  'https://a.example/{{#quoted}}a {{customer.externalId | text}}{{/quoted}}/{{#rison}}{{customer.externalId | kql}}{{/rison}}',
  'https://a.example/?q={{customer.externalId}}&r=1',
  'https://a.example?q={{customer.externalId}}',
  'https://a.example/#/c/{{customer.externalId}}',
  'http://127.0.0.1:8085/{{customer.externalId}}/{{customer.externalId}}',
  'myapp://host/c/{{customer.externalId}}',
  'mailto:{{customer.externalId}}',
);
const resolve = (url: string, externalId: string) =>
  resolveLink(
    { id: 'a', kind: 'custom', label: 'A', url },
    valuesFrom({ kind: 'desk' }, { 'customer.externalId': externalId }),
    { schemes: ['myapp', 'mailto'], environment: null, now: 0 },
  );

const shape = (url: URL) => ({
  head: [url.protocol, url.username, url.password, url.host],
  segments: url.pathname.split('/').length,
  parameters: url.search.split('&').length,
  hash: url.hash.split('/').length,
});

it('keeps the shape of the template', () => {
  fc.assert(
    fc.property(templates, value, (template, externalId) => {
      const found = resolve(template, externalId);
      if (found.href === undefined) return;
      const url = new URL(found.href);
      expect(shape(url)).toEqual(shape(new URL(template.replace(/\{\{.*?\}\}/g, 'v'))));
      expect(new URL(url.href).href).toBe(url.href);
    }),
    { numRuns: 3_000 },
  );
});

it('lets the value arrive as it is', () => {
  fc.assert(
    fc.property(value, (externalId) => {
      const { href } = resolve('https://a.example/?q={{customer.externalId}}', externalId);
      fc.pre(href !== undefined);
      expect(new URL(href ?? '').searchParams.get('q')).toBe(externalId.toWellFormed());
    }),
    { numRuns: 2_000 },
  );
});

it('refuses only blank values and dot segments', () => {
  fc.assert(
    fc.property(templates, value, (template, externalId) => {
      const found = resolve(template, externalId);
      if (found.href !== undefined) return;
      if (found.missing.length) expect(externalId.trim()).toBe('');
      else expect(['.', '..']).toContain(externalId);
    }),
    { numRuns: 2_000 },
  );
});

it('says the same each time, and never throws on any template', () => {
  const template = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'https://a.example/',
          '{{',
          '}}',
          '#',
          '/',
          '^',
          '&',
          '{',
          '=',
          'customer.email',
          ' ',
        ),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(template, value, (text, externalId) => {
      const first = resolve(text, externalId);
      expect(resolve(text, externalId)).toEqual(first);
      if (first.href === undefined) expect(first.missing.length > 0 || !!first.refused).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
