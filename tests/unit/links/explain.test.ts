import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../lib/links/environment';
import { explainLink, type Explained } from '../../../lib/links/explain';
import type { Link } from '../../../lib/links/link';
import { resolveLink } from '../../../lib/links/resolve';
import { moment, valuesFrom, type LinkValues, type ValueOrigin } from '../../../lib/links/values';
import { known } from './nasty';

const desk: ValueOrigin = { kind: 'desk' };
const crm: ValueOrigin = { kind: 'source', id: 'crm', label: 'CRM' };
const environment: Environment = {
  id: 'live',
  label: 'Production',
  values: { app: 'https://app.acme.example/eu', name: 'live one' },
};
const heardAt = Date.UTC(2026, 10, 28, 9);
const values: LinkValues = {
  ...valuesFrom(desk, { 'customer.email': 'jo@example.com', 'ticket.id': '42' }),
  ...valuesFrom(crm, { 'customer.values.org': 'a/b' }),
  'ticket.heardAt': moment(heardAt, desk),
};
const setting = { schemes: ['myapp'], environment, now: heardAt };
const link = (url: string): Link => ({ id: 'a', kind: 'custom', label: 'A', url });
const explain = (url: string, more: LinkValues = {}) =>
  explainLink(link(url), { ...values, ...more }, setting);
const joined = ({ parts }: Explained) => parts.map(({ text }) => text).join('');

describe('an address, part by part', () => {
  it('names template, environment and values with their origin', () => {
    expect(explain('{{env.app}}/o/{{customer.values.org}}?q={{customer.email | quoted}}#t')).toEqual({
      parts: [
        { text: 'https://app.acme.example/eu', from: 'environment' },
        { text: '/o/', from: 'template' },
        { text: 'a%2Fb', from: { path: 'customer.values.org', value: 'a/b', origin: crm, filters: [] } },
        { text: '?q=', from: 'template' },
        {
          text: '%22jo%40example.com%22',
          from: { path: 'customer.email', value: 'jo@example.com', origin: desk, filters: ['quoted'] },
        },
        { text: '#t', from: 'template' },
      ],
      missing: [],
      href: 'https://app.acme.example/eu/o/a%2Fb?q=%22jo%40example.com%22#t',
    });
  });

  it('knows what the environment brought from what follows, however long that is', () => {
    const rest = '/a-text-that-is-longer-than-all-that-stands-before-it';
    const { parts } = explain(`https://a.example/{{env.name}}{{ticket.id}}${rest}`);
    expect(parts.map(({ text, from }) => [text, typeof from === 'string' ? from : 'value'])).toEqual([
      ['https://a.example/', 'template'],
      ['live one', 'environment'],
      ['42', 'value'],
      [rest, 'template'],
    ]);
  });

  it('shows what stands in a block as it arrives in the address', () => {
    const found = explain(
      'https://a.example/?p={{#uri}}{"e":{{#json}}{app="{{env.name}}"} |= {{customer.email | logql}}{{/json}}}{{/uri}}',
    );
    expect(found.parts).toEqual([
      { text: 'https://a.example/?p=%7B%22e%22%3A%22%7Bapp%3D%5C%22', from: 'template' },
      { text: 'live%20one', from: 'environment' },
      { text: '%5C%22%7D%20%7C%3D%20', from: 'template' },
      {
        text: '%5C%22jo%40example.com%5C%22',
        from: { path: 'customer.email', value: 'jo@example.com', origin: desk, filters: ['logql'] },
      },
      { text: '%22%7D', from: 'template' },
    ]);
    expect(found.href).toBe(joined(found));
    const { p } = Object.fromEntries(new URL(found.href ?? '').searchParams);
    expect(JSON.parse(p ?? '')).toEqual({ e: '{app="live one"} |= "jo@example.com"' });
  });

  it('shows the moments of the window, and which are made here', () => {
    const { parts } = explain('https://a.example/{{window.from | epoch_s}}');
    expect(parts.at(-1)).toEqual({
      text: String(heardAt / 1000 - 1800),
      from: { path: 'window.from', value: '2026-11-28T08:30:00.000Z', origin: desk, filters: ['epoch_s'] },
    });
    const { 'ticket.heardAt': _, ...unheard } = values;
    const last = explainLink(link('https://a.example/{{window.to}}'), unheard, setting).parts.at(-1);
    expect(last?.from).toMatchObject({ origin: { kind: 'browser' } });
  });
});

describe('an address that cannot be', () => {
  it('shows the place of what is missing by its tag', () => {
    expect(explain('https://a.example/{{#uri}}x {{customer.stripeId | quoted}}{{/uri}}')).toEqual({
      parts: [
        { text: 'https://a.example/x%20', from: 'template' },
        {
          text: '{{customer.stripeId | quoted}}',
          from: { missing: 'customer.stripeId', filters: ['quoted'] },
        },
      ],
      missing: [{ path: 'customer.stripeId' }],
    });
    const nowhere = explain('{{env.nowhere}}/x');
    expect(nowhere.missing).toEqual([{ path: 'env.nowhere' }]);
    expect(nowhere).not.toHaveProperty('refused');
    expect(joined(nowhere)).toBe('{{env.nowhere}}/x');
  });

  it.each([
    ['https://a.example/{{customer.email | raw}}', 'as it is', 'https://a.example/jo@example.com'],
    ['other://a/{{ticket.id}}', 'are not allowed', 'other://a/42'],
    ['https://{{ticket.id}}.example/', 'spelled out', 'https://42.example/'],
    ['https://a.example/{{customer.email | nope}}', 'is not a filter', ''],
  ])('says why %s is refused, and shows what it would be', (url, words, text) => {
    const found = explain(url);
    expect(found.refused).toContain(words);
    expect(found).not.toHaveProperty('href');
    expect(joined(found)).toBe(text);
  });

  it('knows no preset that nobody knows', () => {
    const found = explainLink({ id: 'a', kind: 'logs', label: 'A', preset: 'crystal-ball' }, values, setting);
    expect(found).toEqual({
      parts: [],
      missing: [],
      refused: 'This Deskside knows no preset “crystal-ball”.',
    });
  });
});

it('tells what a minted link is asked with', () => {
  const mint = {
    url: '{{env.app}}/mint',
    body: { as: '{{customer.email}}', why: '{{env.name}}: {{reason}}' },
  };
  expect(explainLink({ id: 'a', kind: 'impersonate', label: 'A', mint }, values, setting)).toEqual({
    parts: [
      { text: 'https://app.acme.example/eu', from: 'environment' },
      { text: '/mint', from: 'template' },
    ],
    body: {
      as: [
        {
          text: 'jo@example.com',
          from: { path: 'customer.email', value: 'jo@example.com', origin: desk, filters: [] },
        },
      ],
      why: [
        { text: 'live one', from: 'environment' },
        { text: ': ', from: 'template' },
        { text: '{{reason}}', from: { missing: 'reason', filters: [] } },
      ],
    },
    missing: [],
  });
});

describe('whatever the values are', () => {
  const pieces = fc.constantFrom(
    'a',
    '&x=',
    '😀',
    '{{customer.name}}',
    '{{env.name}}',
    '{{#uri}}b "{{customer.name | text}}\\{{/uri}}',
    '{{#json}}{{customer.name | kql}}"{{#rison}}!{{customer.email | quoted}}{{/rison}}{{/json}}',
    '{{#cloudwatch}}€ {{customer.name | rison}}{{/cloudwatch}}',
    '{{#customer.plan}}p={{customer.plan}}{{/customer.plan}}{{^customer.plan}}none{{/customer.plan}}',
    '{{#logql}}{{#quoted}}{{env.name}} {{customer.plan | text}}{{/quoted}}{{/logql}}',
  );
  const templates = fc.array(pieces, { maxLength: 6 }).map((list) => `https://a.example/?${list.join('')}`);

  it('the parts joined are the address, and every value is told as it is', () => {
    fc.assert(
      fc.property(templates, known, fc.option(known, { nil: undefined }), (url, name, plan) => {
        const all = { ...values, ...valuesFrom(desk, { 'customer.name': name, 'customer.plan': plan }) };
        const found = explainLink(link(url), all, setting);
        const resolved = resolveLink(link(url), all, setting);
        expect(found.href).toBe(resolved.href);
        expect(found.refused).toBe(resolved.refused);
        expect(found.missing.map(({ path }) => path)).toEqual(resolved.missing);
        if (found.href !== undefined) expect(new URL(joined(found)).href).toBe(found.href);
        for (const { from } of found.parts)
          if (typeof from === 'object' && 'path' in from) expect(from.value).toBe(all[from.path]?.text);
      }),
      { numRuns: 500 },
    );
  });
});
