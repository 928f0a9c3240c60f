import { describe, expect, it } from 'vitest';
import { fillUrl } from '../../../lib/links/fill';
import { moment, valuesFrom, type LinkValues } from '../../../lib/links/values';

const at = Date.UTC(2026, 10, 28, 9, 30, 15, 7);
const values: LinkValues = {
  ...valuesFrom(
    { kind: 'desk' },
    { 'customer.email': 'jo+x@example.com', 'customer.name': `J"o\\ 'O!`, 'ticket.id': '7' },
  ),
  'window.from': moment(at, { kind: 'desk' }),
};
const fill = (template: string, zone = 'Europe/Berlin') => {
  const filled = fillUrl(`https://a.example/?${template}`, values, { zone });
  return filled.ok ? filled.url.href.slice('https://a.example/?'.length) : filled;
};
const decoded = (template: string) => {
  const text = fill(template);
  return typeof text === 'string' ? decodeURIComponent(text) : text;
};

describe('encodings', () => {
  it.each([
    ['{{customer.email | uri}}', 'jo%2Bx%40example.com'],
    ['{{customer.email}}', 'jo%2Bx%40example.com'],
    ['{{ customer.email|uri }}', 'jo%2Bx%40example.com'],
    ['{{customer.email | text}}', 'jo%2Bx%40example.com'],
    ['{{ticket.id | json}}', '%227%22'],
    ['{{ticket.id | json | uri}}', '%227%22'],
    ['{{ticket.id | uri | json}}', '%227%22'],
    ['{{#uri}}a b/{{customer.email | uri}}{{/uri}}', 'a%20b%2Fjo%252Bx%2540example.com'],
    ['{{customer.email | cloudwatch}}', 'jo*2bx*40example.com'],
    ['{{customer.email | quoted | cloudwatch}}', '*22jo*2bx*40example.com*22'],
    ['{{#cloudwatch}}ä € | $5 {{ticket.id | text}}{{/cloudwatch}}', '*e4*20**20ac*20*7c*20*245*207'],
  ])('%s stands as %s', (template, text) => {
    expect(fill(template)).toBe(text);
  });

  it.each([
    ['json', `"J\\"o\\\\ 'O!"`],
    ['kql', `"J\\"o\\\\ 'O!"`],
    ['logql', `"J\\"o\\\\ 'O!"`],
    ['quoted', `"J\\"o\\\\ 'O!"`],
    ['rison', `'J"o\\ !'O!!'`],
    ['quoted | rison', `'"J\\"o\\\\ !'O!!"'`],
    ['text', `J"o\\ 'O!`],
  ])('%s', (filter, literal) => {
    expect(decoded(`{{customer.name | ${filter}}}`)).toBe(literal);
    expect(decoded(`{{#uri}}{{customer.name | ${filter}}}{{/uri}}`)).toBe(literal);
  });

  it('encodes a part only where the value that it hangs on is known', () => {
    const block = '{{#quoted}}x{{#customer.plan}} {{customer.plan | text}}{{/customer.plan}}{{/quoted}}';
    expect(decoded(block)).toBe('"x"');
  });
});

describe('moments', () => {
  it.each([
    ['{{window.from}}', '2026-11-28T09%3A30%3A15.007Z'],
    ['{{window.from | iso}}', '2026-11-28T09%3A30%3A15.007Z'],
    ['{{window.from | epoch_ms}}', '1795858215007'],
    ['{{window.from | epoch_s}}', '1795858215'],
    ['{{window.from | date}}', '2026-11-28'],
    ['{{window.from | local}}', '2026-11-28T10%3A30%3A15'],
    ['{{window.from | epoch_ms | json}}', '%221795858215007%22'],
    ['{{window.from | iso | cloudwatch}}', '2026-11-28T09*3a30*3a15.007Z'],
    ['{{#uri}}[{{window.from | epoch_ms}}]{{/uri}}', '%5B1795858215007%5D'],
  ])('%s stands as %s', (template, text) => {
    expect(fill(template)).toBe(text);
  });
});

describe('mistakes', () => {
  const wrong: [template: string, words: string][] = [
    [
      '{{customer.email | sql}}',
      '“sql” in {{customer.email | sql}} is not a filter: did you mean “kql”? The filters are uri, json',
    ],
    ['{{customer.email | toString}}', '“toString” in {{customer.email | toString}} is not a filter'],
    ['{{customer.email | tostring}}', 'is not a filter; the filters are '],
    ['{{customer.email | jsno}}', 'is not a filter: did you mean “json”? The filters are '],
    ['{{customer.email | Quoted}}', 'is not a filter: did you mean “quoted”? The filters are '],
    ['{{window.from | epochms}}', 'did you mean “epoch_ms”? The'],
    ['{{customer.email |}}', 'is not a filter'],
    ['{{customer.email | date}}', 'is for moments only: ticket.heardAt, window.from, window.to'],
    ['{{window.from | json | date}}', 'takes one filter of time, and that stands first'],
    ['{{window.from | iso | date}}', 'takes one filter of time, and that stands first'],
    ['{{customer.email | cloudwatch | uri}}', 'is final: nothing can encode it again'],
    ['{{#json}}{{customer.email | cloudwatch}}{{/json}}', 'is final'],
    ['{{#json}}{{#cloudwatch}}x{{/cloudwatch}}{{/json}}', '{{#cloudwatch}} is final'],
    ['{{customer.email | raw | uri}}', '“raw” in {{customer.email | raw | uri}} stands alone'],
    ['{{#uri}}{{customer.email | raw}}{{/uri}}', 'is possible only directly in an address; use “text” here'],
    ['{{#json}}{{customer.email}}{{/json}}', 'add a filter, such as {{customer.email | quoted}}'],
    [
      '{{#uri}}{{#customer.plan}}{{customer.plan}}{{/customer.plan}}{{/uri}}',
      'add a filter, such as {{customer.plan | quoted}}',
    ],
    ['{{#uri}}{{window.from}}{{/uri}}', 'add a filter'],
    ['{{^json}}x{{/json}}', '{{^json}} is not possible: a block begins with {{#json}}'],
    ['{{#text}}x{{/text}}', '“text” stands behind a value only'],
    ['{{#raw}}x{{/raw}}', '“raw” stands behind a value only'],
    ['{{#iso}}x{{/iso}}', '“iso” stands behind a value only'],
    ['{{json}}', '“json” is not the name of a value'],
    ['{{#customer.plan | json}}x{{/customer.plan | json}}', 'takes no filter'],
    ['{{#env.app}}x{{/env.app}}', '“env.app” is put in before anything is read'],
    ['{{env.app | json}}', '{{env.app}} is put in as it stands and takes no filter'],
    ['{{reason}}', '“reason” is known in the body of a minted link only'],
  ];
  it.each(wrong)('%s: %s', (template, words) => {
    expect(fill(template)).toEqual({ ok: false, missing: [], refused: expect.stringContaining(words) });
  });
});
