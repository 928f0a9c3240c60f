/** The part of the view that is about links. */
import { describe, expect, it } from 'vitest';
import { composeLinks, environmentOf, usualReason } from '../../../lib/sidebar/compose-links';
import { noPrefs } from '../../../lib/sidebar/link-prefs';
import type { Pack } from '../../../lib/pack/pack';
import { ada, packOf, sighting, spottedOf } from './stage';

const link = (id: string, url: string, more = {}) => ({
  id,
  kind: 'custom' as const,
  label: id,
  url,
  ...more,
});
const environments = [
  { id: 'live', label: 'Production', values: { app: 'https://app.example' } },
  { id: 'stage', label: 'Staging', values: { app: 'https://stage.example' } },
];
const packWith = (more: Partial<Pack>) => packOf(more).pack;
const scene = (more = {}) => ({ spotted: spottedOf(sighting('1', [ada], more), 1), person: ada });

describe('environments', () => {
  const pack = packWith({ environments, links: [link('a', '{{env.app}}/?q={{customer.email}}')] });
  const hrefs = (environment: string | null) =>
    composeLinks(pack, { ...noPrefs, environment }, scene(), 0).links.map(({ href }) => href);

  it('lead where the agent chose, else to the pack’s first, also where the choice is not there any more', () => {
    expect(hrefs('stage')).toEqual(['https://stage.example/?q=ada%40example.com']);
    expect(hrefs(null)).toEqual(['https://app.example/?q=ada%40example.com']);
    expect(hrefs('gone')).toEqual(['https://app.example/?q=ada%40example.com']);
    expect(environmentOf(packWith({}), noPrefs)).toBeNull();
  });

  it('are offered only where there is a choice', () => {
    const one = packWith({ environments: environments.slice(0, 1), links: [] });
    expect(composeLinks(one, noPrefs, scene(), 0)).toMatchObject({ environments: [], environment: 'live' });
    expect(composeLinks(pack, noPrefs, scene(), 0).environments).toEqual([
      { id: 'live', label: 'Production' },
      { id: 'stage', label: 'Staging' },
    ]);
  });
});

it('a link that the agent has hidden is not there, nor at a clue', () => {
  const pack = packWith({
    links: [
      link('a', 'https://a.example/'),
      link('b', 'https://b.example/'),
      link('c', 'https://c.example/{{clue.value}}', { clue: 'order' }),
    ],
  });
  const found = composeLinks(
    pack,
    { ...noPrefs, hidden: ['a', 'c'] },
    scene({ clues: [{ kind: 'order', value: 'T-1' }] }),
    0,
  );
  expect(found.links.map(({ id }) => id)).toEqual(['b']);
  expect(found.clues).toEqual([{ kind: 'order', value: 'T-1', links: [] }]);
});

it('a clue has the links of its kind, each about its own value, and the pack’s word for its own kinds', () => {
  const pack = packWith({
    clues: [{ id: 'parcel', label: 'Parcel', pattern: String.raw`P\d{4}` }],
    links: [
      link('p', 'https://p.example/{{clue.value}}', { clue: 'parcel' }),
      link('plain', 'https://a.example/'),
    ],
  });
  const clues = [
    { kind: 'parcel', value: 'P1/../2' },
    { kind: 'ip', value: '203.0.113.7' },
  ];
  const found = composeLinks(pack, noPrefs, scene({ clues }), 0);
  expect(found.links.map(({ id }) => id)).toEqual(['plain']);
  expect(found.clues).toMatchObject([
    { kind: 'parcel', label: 'Parcel', links: [{ id: 'p', href: 'https://p.example/P1%2F..%2F2' }] },
    { kind: 'ip', value: '203.0.113.7', links: [] },
  ]);
});

it('the usual reason is the ticket', () => {
  expect(usualReason(scene({ ticket: { id: '1', subject: 'Broken', bound: true } }))).toBe(
    'Ticket #1: Broken',
  );
  expect(usualReason(scene())).toBe('Ticket #1');
  expect(usualReason({ spotted: null })).toBe('');
});

it('times stand around the customer’s last message', () => {
  const at = Date.UTC(2026, 10, 20, 9, 30);
  const pack = packWith({
    links: [link('l', 'https://l.example/?f={{window.from | epoch_s}}&t={{window.to | epoch_s}}')],
  });
  const [found] = composeLinks(pack, noPrefs, scene({ heardAt: at }), at + 86_400_000).links;
  expect(found?.href).toBe(`https://l.example/?f=${at / 1000 - 1800}&t=${at / 1000 + 1800}`);
  expect(found?.window?.around).toBe('message');
});
