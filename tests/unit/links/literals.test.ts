/** Whatever a customer is called, it arrives as it is in every tool's language, and never ends its literal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillUrl } from '../../../lib/links/fill';
import { valuesFrom } from '../../../lib/links/values';
import {
  readCloudwatch,
  readJson,
  readKql,
  readLogql,
  readQuoted,
  readRison,
  type ReadLiteral,
} from './literals';
import { known } from './nasty';

const fill = (template: string, name: string): string => {
  const filled = fillUrl(template, valuesFrom({ kind: 'desk' }, { 'customer.name': name }));
  if (!filled.ok) throw new Error(filled.refused ?? filled.missing.join());
  expect(filled.url.origin).toBe('https://a.example');
  return filled.url.href;
};
const query = (href: string) => new URL(href).searchParams.get('q') ?? '';
const languages: [name: string, read: ReadLiteral][] = [
  ['json', readJson],
  ['kql', readKql],
  ['logql', readLogql],
  ['rison', readRison],
  ['quoted', readQuoted],
];

describe.each(languages)('%s', (name, read) => {
  const whole = (text: string) => ({ value: text.toWellFormed(), rest: ' and more' });

  it('holds a value directly in the address', () => {
    fc.assert(
      fc.property(known, (text) => {
        const href = fill(`https://a.example/?q=x:{{customer.name | ${name}}}%20and%20more`, text);
        expect(query(href).slice(0, 2)).toBe('x:');
        expect(read(query(href).slice(2))).toEqual(whole(text));
      }),
      { numRuns: 500 },
    );
  });

  it('holds a value in a block that the address encodes', () => {
    fc.assert(
      fc.property(known, (text) => {
        const href = fill(
          `https://a.example/?q={{#uri}}a & b:{{customer.name | ${name}}} and more{{/uri}}&z=1`,
          text,
        );
        expect(read(query(href).slice('a & b:'.length))).toEqual(whole(text));
        expect(new URL(href).searchParams.get('z')).toBe('1');
      }),
      { numRuns: 500 },
    );
  });

  it('holds a value in a query in a JSON in an address', () => {
    const template = `https://a.example/?q={{#uri}}{"a":[{"expr":{{#json}}x = {{customer.name | ${name}}} and more{{/json}}}]}{{/uri}}`;
    fc.assert(
      fc.property(known, (text) => {
        const { a } = JSON.parse(query(fill(template, text))) as { a: [{ expr: string }] };
        expect(a[0].expr.slice(0, 4)).toBe('x = ');
        expect(read(a[0].expr.slice(4))).toEqual(whole(text));
      }),
      { numRuns: 500 },
    );
  });

  it('holds a value as a block, with text around it', () => {
    const template = `https://a.example/?q={{#uri}}{{#${name}}}Dear {{customer.name | text}}!{{/${name}}} and more{{/uri}}`;
    fc.assert(
      fc.property(known, (text) => {
        expect(read(query(fill(template, text)))).toEqual(whole(`Dear ${text.toWellFormed()}!`));
      }),
      { numRuns: 500 },
    );
  });
});

describe('rison around another language, as in Kibana', () => {
  it('holds a value in a query', () => {
    const template =
      'https://a.example/app/discover#/?_a=(query:(language:kuery,query:{{#rison}}user.email: {{customer.name | kql}} and more{{/rison}}))';
    fc.assert(
      fc.property(known, (text) => {
        const state = decodeURIComponent(new URL(fill(template, text)).hash.split('_a=')[1] ?? '');
        const outer = readRison(state.slice('(query:(language:kuery,query:'.length));
        expect(outer.rest).toBe('))');
        expect(readKql(outer.value.slice('user.email: '.length))).toEqual({
          value: text.toWellFormed(),
          rest: ' and more',
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('cloudwatch', () => {
  it('holds a query with a value in it, without the percent-encoding of the address', () => {
    const template =
      "https://a.example/home#logsV2:q$3D~(editorString~'{{#cloudwatch}}filter m = {{customer.name | quoted}} and more{{/cloudwatch}}~source~(~'x))";
    fc.assert(
      fc.property(known, (text) => {
        const { hash } = new URL(fill(template, text));
        expect(hash).not.toContain('%');
        const { value, rest } = readCloudwatch(hash.split("editorString~'")[1] ?? '');
        expect(rest).toBe("~source~(~'x))");
        expect(readQuoted(value.slice('filter m = '.length))).toEqual({
          value: text.toWellFormed(),
          rest: ' and more',
        });
      }),
      { numRuns: 500 },
    );
  });

  it('holds a value alone', () => {
    fc.assert(
      fc.property(known, (text) => {
        const { hash } = new URL(fill("https://a.example/#~(a~'{{customer.name | cloudwatch}}~b)", text));
        expect(readCloudwatch(hash.slice("#~(a~'".length))).toEqual({
          value: text.toWellFormed(),
          rest: '~b)',
        });
      }),
      { numRuns: 500 },
    );
  });
});
