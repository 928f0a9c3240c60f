/** Whatever a pack writes into a preset's fields: it stays in its place, or the link is refused and says why. */
import { describe, expect, it } from 'vitest';
import { presets } from '../../../../lib/links/presets/index';
import type { PresetFieldType } from '../../../../lib/links/presets/preset';
import { isLinkPath } from '../../../../lib/links/values';
import { awkward, opened } from './opened';
import { required } from './places';

const fieldsOf = (...types: PresetFieldType[]) =>
  presets.flatMap(({ id, fields }) =>
    fields.flatMap(({ name, type }) => (types.includes(type) ? [{ id, name }] : [])),
  );
const told = (id: string, more: Record<string, string>) => {
  const needed = presets.find((preset) => preset.id === id)?.fields.filter((field) => field.required) ?? [];
  return { ...Object.fromEntries(needed.map(({ name }) => [name, required[name] ?? ''])), ...more };
};
const resolved = (id: string, more: Record<string, string>, environment = environmentOf({})) =>
  opened(id, told(id, more), { environment });
const environmentOf = (values: Record<string, string>) => ({ id: 'e', label: 'E', values });

/** The address as the tool reads it, all its escapes undone. */
const plain = (href: string) =>
  decodeURIComponent(href)
    .replace(/\*([0-9a-f]{2})|\\u([0-9a-f]{4})/g, (_, two: string, four: string) =>
      String.fromCharCode(Number.parseInt(two ?? four, 16)),
    )
    .replace(/[\\!](?=["'!])/g, '');

const tags = ['{{customer.email}}', '{{/uri}}', '{{#json}}', 'a{{', '{', '}}', '{{{x}}}', '{{=<% %>=}}'];

describe('fixed text', () => {
  const texts = fieldsOf('text').filter(({ name }) => name !== 'mode' && name !== 'org' && name !== 'region');

  it.each(texts)('arrives as it is, tags too: $name of $id', ({ id, name }) => {
    for (const tag of [...tags, `it's "so"`, 'a&b=c#d/e?f']) {
      expect(plain(resolved(id, { [name]: `x${tag}` }))).toContain(`x${tag}`);
    }
  });

  it.each(fieldsOf('text', 'base'))('never lets a customer in: $name of $id', ({ id, name }) => {
    const before = name === 'base' || name === 'site' || name === 'repository' ? 'https://a.example/' : '';
    for (const tag of [
      '{{ticket.id}}',
      '{{{ticket.id}}}',
      '{{&ticket.id}}',
      '{{#uri}}{{ticket.id}}{{/uri}}',
    ]) {
      const values = { ...awkward, 'ticket.id': { text: 'LEAKED', from: { kind: 'desk' } as const } };
      const found = opened(id, told(id, { [name]: before + tag }), { values });
      expect(found).not.toContain('LEAKED');
    }
  });

  it.each(texts)('takes from the environment, escaped: $name of $id', ({ id, name }) => {
    const found = resolved(id, { [name]: 'a{{env.x}}b' }, environmentOf({ x: `-'"&/-` }));
    expect(plain(found)).toContain(`a-'"&/-b`);
    expect(new URL(found).host).toBe(new URL(resolved(id, {})).host);
  });

  it('has no brace beside an environment where a literal of another language holds both', () => {
    const found = resolved('kibana', { view: '{a{{env.x}}' }, environmentOf({ x: 'b' }));
    expect(found).toContain('is not the name of a value');
  });

  it('is never a part of the host that leads elsewhere', () => {
    expect(resolved('sentry-issues', { org: 'evil.example/' })).toBe('This is not a complete address.');
    expect(resolved('sentry-issues', { org: 'a@evil.example#' })).toBe('This is not a complete address.');
    expect(resolved('cloudwatch', { region: 'evil.example?' })).toBe('This is not a complete address.');
    const host = new URL(resolved('sentry-issues', { org: '{{env.org}}' }, environmentOf({ org: 'acme' })))
      .host;
    expect(host).toBe('acme.sentry.io');
  });

  it('is one of two for Stripe’s mode', () => {
    expect(resolved('stripe-search', { mode: 'tset' })).toContain('“mode: tset” is not the name of a value');
  });
});

describe('an address', () => {
  it.each(fieldsOf('base'))('may come from the environment: $name of $id', ({ id, name }) => {
    const environment = environmentOf({ home: 'staging.acme.example' });
    expect(resolved(id, { [name]: 'https://{{env.home}}/at' }, environment)).toMatch(
      /^https:\/\/staging\.acme\.example\/at[/?]/,
    );
  });

  it.each(fieldsOf('base'))('begins no query, no hash and no tag: $name of $id', ({ id, name }) => {
    const path = new URL(resolved(id, { [name]: 'https://a.example/b?c#d{{e}}' })).pathname;
    expect(path).toMatch(/^\/b%3Fc%23d%7B%7Be%7D%7D/);
  });
});

describe('a path', () => {
  it.each(fieldsOf('path'))('is one of a value: $id', ({ id }) => {
    for (const by of [
      'customer',
      'customer.email | raw',
      '/uri',
      '#customer.email',
      'customer.email}}{{ticket.id',
    ])
      expect(resolved(id, { by })).toMatch(/“by: .*” is not the name of a value/);
    expect(resolved(id, { by: 'customer.plan' })).toBe('missing: customer.plan');
  });

  it.each(fieldsOf('path'))(
    'is looked for as such where the tool’s attribute is not known: $id',
    ({ id }) => {
      const values = { ...awkward, 'clue.value': { text: 'req-42', from: { kind: 'desk' } as const } };
      const found = opened(id, told(id, { by: 'clue.value' }), { values });
      expect(plain(found)).toContain('req-42');
      expect(plain(found)).not.toContain('user.id');
    },
  );
});

it.each(fieldsOf('number'))('a number is digits: $name of $id', ({ id, name }) => {
  expect(plain(resolved(id, { [name]: '4711' }))).toContain('4711');
  expect(resolved(id, { [name]: '1&x' })).toContain('“number: 1&x” is not the name of a value');
});

it.each(presets)(
  '$id has fields of different names, and looks for a value that there can be',
  ({ id, fields }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    for (const { type, default: usual } of fields)
      if (type === 'path') expect(isLinkPath(usual ?? '')).toBe(true);
  },
);
