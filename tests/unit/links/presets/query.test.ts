/** Queries of a pack's own in presets: values are escaped by themselves, and no tag breaks out of its block. */
import { describe, expect, it } from 'vitest';
import { queryText } from '../../../../lib/links/presets/parts';
import { opened } from './opened';

describe('queryText', () => {
  it.each([
    ['@usr.email:{{customer.email}}', '@usr.email:{{customer.email | quoted}}'],
    ['a {{ customer.email }} {{customer.plan}}', 'a {{customer.email | quoted}} {{customer.plan | quoted}}'],
    ['{{customer.email | kql}} {{ticket.heardAt|iso}}', '{{customer.email | kql}} {{ticket.heardAt|iso}}'],
    ['env:{{env.name}} x', 'env:{{env.name}} x'],
    [
      'a{{#customer.plan}} plan:{{customer.plan}}{{/customer.plan}}{{^customer.plan}} free{{/customer.plan}}',
      'a{{#customer.plan}} plan:{{customer.plan | quoted}}{{/customer.plan}}{{^customer.plan}} free{{/customer.plan}}',
    ],
    ['{app={{customer.plan}}}', '{app={{customer.plan | quoted}}}'],
    ['{a} }} {', '{a} }} { '],
    ['', ''],
  ])('%s becomes %s', (query, text) => {
    expect(queryText(query, 'quoted')).toBe(text);
  });
});

const escapes = [
  '{{/uri}}&x=1{{#uri}}',
  'a {{/customer.plan}}',
  '{{#customer.plan}}a',
  '{{#customer.plan}}a{{/customer.email}}',
  '{{#json}}a{{/json}}',
  '{{{customer.email}}}',
  '{{&customer.email}}',
  '{{>part}}',
  '{{!note}}',
  '{{=<% %>=}}',
  '{{customer}}',
  '{{customer.email',
  'a {{',
  '{{customer.email | none}}',
  '{{customer.email | raw}}',
  '{{#env.x}}a{{/env.x}}',
];

it.each(['datadog-logs', 'sentry-issues', 'papertrail', 'google-logs'])(
  '%s refuses every other tag',
  (preset) => {
    for (const query of escapes)
      expect(opened(preset, { org: 'acme', project: '7', query })).toContain('cannot be read');
  },
);

it.each(['kibana', 'cloudwatch', 'splunk'])('%s too, in the languages around it', (preset) => {
  const where = { base: 'https://a.example', view: 'v', region: 'eu-central-1', groups: 'g' };
  for (const query of escapes) expect(opened(preset, { ...where, query })).toContain('cannot be read');
});

it('says which', () => {
  expect(opened('datadog-logs', { query: 'a {{/quoted}} b' })).toBe(
    'The address cannot be read as a template. “query: /quoted” is not the name of a value, such as customer.email.',
  );
});

it('leaves single braces alone, and a query that ends in one', () => {
  const { searchParams } = new URL(opened('papertrail', { query: 'a {b} }} {{customer.externalId}} {' }));
  expect(searchParams.get('q')).toBe(String.raw`a {b} }} "ü/1\"'\\2" { `);
});
