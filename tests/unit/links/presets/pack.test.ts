/** The check of a pack takes every preset, and says of its fields what is wrong with them. */
import { describe, expect, it } from 'vitest';
import { presets } from '../../../../lib/links/presets/index';
import { wording } from '../../../../lib/locale/say';
import { parsePack } from '../../../../lib/pack/schema';
import { required } from './places';

/** What the check says of one link made of the preset, in an environment with a host and a name. */
function problems(id: string, fields: Record<string, string>): string[] {
  const parsed = parsePack({
    version: 1,
    sources: [
      {
        kind: 'json',
        id: 'crm',
        label: 'CRM',
        url: 'https://crm.acme.example/',
        map: { values: { slack: '/slack' } },
      },
    ],
    environments: [
      { id: 'prod', label: 'Production', values: { home: 'https://prod.acme.example', name: 'p&1' } },
    ],
    links: [{ id: 'a', kind: 'custom', label: 'A', preset: id, with: fields }],
  });
  return parsed.ok ? [] : parsed.problems.map(({ at, message }) => `${at}: ${message}`);
}

describe.each(presets)('$id', ({ id, fields }) => {
  const needed = fields.filter((field) => field.required);
  const told = Object.fromEntries(needed.map(({ name }) => [name, required[name] ?? '']));

  it('is taken with what it needs', () => {
    expect(problems(id, told)).toEqual([]);
  });

  it('is taken with every address and text from the environment', () => {
    const all = fields.flatMap(({ name, type }) => {
      if (type === 'base') return [[name, '{{env.home}}']];
      return type === 'text' && name !== 'mode' && name !== 'org' && name !== 'region'
        ? [[name, 'a{{env.name}}']]
        : [];
    });
    expect(problems(id, { ...told, ...(Object.fromEntries(all) as Record<string, string>) })).toEqual([]);
  });

  it('says which field is missing, and what belongs there', () => {
    for (const { name, help } of needed) {
      const { [name]: _, ...others } = told;
      expect(problems(id, others)).toEqual([`/links/0/with/${name}: is missing: ${wording(help)}`]);
    }
  });

  it('takes no field of another name', () => {
    expect(problems(id, { ...told, other: 'x' })[0]).toMatch(/^\/links\/0\/with\/other: is not known here/);
  });
});

it.each([
  ['stripe-search', { mode: 'tset' }],
  ['datadog-logs', { query: 'a {{/uri}} b' }],
  ['datadog-logs', { query: '{{customer.mail}}' }],
  ['datadog-logs', { by: '{{customer.email}}' }],
  ['datadog-logs', { site: 'http://app.datadoghq.com' }],
  ['kibana', { ...required, base: 'https://logs.acme.example/?x' }],
])('%s is refused with %j', (id, fields) => {
  const own = presets.find((preset) => preset.id === id)?.fields.map(({ name }) => name) ?? [];
  const kept = Object.entries(fields).filter(([name]) => own.includes(name));
  expect(problems(id, Object.fromEntries(kept))).toHaveLength(1);
});
