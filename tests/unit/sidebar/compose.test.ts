import { describe, expect, it } from 'vitest';
import type { Person } from '../../../lib/desks/desk';
import { identify } from '../../../lib/identity/identify';
import { compose, type Scene } from '../../../lib/sidebar/compose';
import { noPrefs } from '../../../lib/sidebar/link-prefs';
import { ada, desk, grace, keyOf, packOf, person, record, sighting, spottedOf, urlOf } from './stage';

const nobody = { domains: [], emails: [] };
const sceneOf = (people: Person[], more: Partial<Scene> = {}, seen = sighting('7', people)): Scene => ({
  spotted: spottedOf(seen, 1),
  pack: packOf(),
  place: 'docked',
  side: 'right',
  refreshing: false,
  prefs: noPrefs,
  identity: identify(seen, {}, nobody),
  ...more,
});
const link = (url: string) => ({ id: 'x', kind: 'custom' as const, label: 'X', url });

describe('who is shown', () => {
  it('is the desk’s word first, and the record’s where the desk says nothing', () => {
    const stored = record(person({ email: 'old@example.com', name: 'Old name' }), 'Pro', {
      company: 'Engines',
    });
    const { customer } = compose(sceneOf([ada], { record: stored }), 5);
    expect(customer).toEqual({
      name: 'Ada',
      email: 'ada@example.com',
      domain: 'example.com',
      plan: 'Pro',
      company: 'Engines',
    });
  });

  it.each([
    ['several', [ada, grace]],
    ['none', []],
    ['unsure', [{ ...ada, ambiguous: true }]],
  ])('is nobody with “%s”, whatever record is at hand', (state, people) => {
    const stored = record(ada, 'Pro', {
      answers: [{ sourceId: 'crm', label: 'CRM', facts: {}, status: 'ok' }],
      tickets: [{ key: 'k', id: '1', url: urlOf('1'), seenAt: 1 }],
    });
    const view = compose(sceneOf(people, { record: stored, refreshing: true }), 5);
    expect(view).toMatchObject({ state, links: [], answers: [], earlier: [], refreshing: false });
    expect(view).not.toHaveProperty('customer');
  });

  it('is the customer opened by hand alone, with nothing of the ticket’s person', () => {
    const opened = record(person({ email: 'zoe@example.net' }), 'Pro');
    const view = compose(sceneOf([ada, grace], { opened, record: record(ada, 'Basic') }), 5);
    expect(view.customer).toEqual({ email: 'zoe@example.net', domain: 'example.net', plan: 'Pro' });
    expect(view).toMatchObject({ state: 'one', why: ['opened'], candidates: [], canUndo: 'opened' });
  });
});

describe('the links', () => {
  it('speak of customer, ticket and desk', () => {
    const url =
      'https://a.example/{{customer.firstName}}/{{customer.email}}/{{ticket.id}}/{{ticket.subject}}/{{desk.host}}/{{desk.type}}?{{ticket.url}}';
    const named = { ...ada, name: 'Ada Lovelace' };
    const seen = sighting('7', [named], { ticket: { id: '7', bound: true, subject: 'Help' } });
    const { links } = compose(sceneOf([named], { pack: packOf({ links: [link(url)] }) }, seen), 5);
    expect(links[0]?.href).toBe(
      `https://a.example/Ada/ada%40example.com/7/Help/rt.acme.example/rt?${encodeURIComponent(urlOf('7'))}`,
    );
  });

  it('lack the ticket’s values for a customer opened by hand where no ticket is', () => {
    const pack = packOf({ links: [link('https://a.example/{{ticket.id}}/{{desk.host}}')] });
    const scene = sceneOf([], { pack, spotted: null, identity: undefined, opened: record(ada, 'Pro') });
    expect(compose(scene, 5).links).toMatchObject([{ missing: ['ticket.id', 'desk.host'] }]);
  });
});

describe('a pack with a mistake', () => {
  it('hides everybody, says where the mistake is and what to press', () => {
    const problems = [{ at: '/links/0/url', message: 'must be https' }];
    const view = compose(
      sceneOf([ada], { pack: { state: 'bad', problems, raw: {} }, record: record(ada, 'Pro') }),
      5,
    );
    expect(view).toMatchObject({
      state: 'error',
      error: { text: '/links/0/url: must be https', action: 'options' },
      ticket: 'rt:7',
      candidates: [],
      why: [],
      links: [],
    });
    expect(JSON.stringify(view)).not.toMatch(/ada|Pro/i);
  });
});

it.each([
  ['no pack', { state: 'none' as const }, true],
  ['a pack without links', packOf({ links: [] }), true],
  ['a pack with links', packOf(), false],
])('with %s, “not set up” is %s', (_, pack, unconfigured) => {
  expect(compose(sceneOf([ada], { pack }), 5).unconfigured).toBe(unconfigured);
});

it('lists the customer’s other tickets, and not the one that is open', () => {
  const tickets = ['7', '3'].map((id) => ({ key: keyOf(id), id, url: urlOf(id), seenAt: 1 }));
  const { earlier } = compose(sceneOf([ada], { record: record(ada, 'Pro', { tickets }) }), 5);
  expect(earlier.map(({ id }) => id)).toEqual(['3']);
});

it('tells when somebody was remembered only where memory is the reason', () => {
  const memory = { person: ada, at: 77 };
  expect(compose(sceneOf([ada], { memory }), 5)).not.toHaveProperty('rememberedAt');
  const seen = sighting('7', [], { slot: 'absent' });
  const identity = identify(seen, { seen: { ...ada, at: 77 } }, nobody);
  expect(compose(sceneOf([], { memory, identity }, seen), 5).rememberedAt).toBe(77);
});

it('says of each who was set aside why: oneself, or an agent', () => {
  const agents = { domains: [], emails: ['grace@example.org'] };
  const seen = sighting('7', [ada, grace], { self: { email: 'ada@example.com' } });
  const view = compose(
    sceneOf([], { pack: packOf({ agents }), identity: identify(seen, {}, agents) }, seen),
    5,
  );
  expect(view.candidates.map(({ email, note }) => [email, note])).toEqual([
    ['ada@example.com', 'you'],
    ['grace@example.org', 'agent'],
  ]);
});

it('says whom the desk’s own answer named, where the page names another', () => {
  const seen = sighting('7', [ada], { confirmation: [grace] });
  const { state, candidates } = compose(sceneOf([], {}, seen), 5);
  expect(state).toBe('unsure');
  expect(Object.fromEntries(candidates.map(({ email, note }) => [email, note]))).toEqual({
    'ada@example.com': 'requester',
    'grace@example.org': 'desk-answer',
  });
});

it('carries the subject and the ticket’s short name', () => {
  const seen = sighting('7', [ada], { ticket: { id: '7', bound: true, subject: 'Help' } });
  expect(compose(sceneOf([ada], {}, seen), 5)).toMatchObject({
    ticket: `${desk.type}:7`,
    ticketId: '7',
    subject: 'Help',
    now: 5,
  });
});

it('does not tell the desk’s answer apart where the page agrees with it', () => {
  const seen = sighting('7', [ada, grace], { confirmation: [ada, grace] });
  expect(compose(sceneOf([], {}, seen), 5).candidates.map(({ note }) => note)).toEqual([
    'requester',
    'requester',
  ]);
});

it('marks those of the team among the candidates', () => {
  const colleague = person({ email: 'kim@support.acme.example' });
  const pack = packOf({ agents: { domains: ['acme.example'], emails: [] } });
  const { candidates } = compose(sceneOf([ada, colleague], { pack }), 5);
  expect(candidates.map(({ note }) => note)).toEqual(['requester', 'colleague']);
});

it.each([
  ['fresh', 5_000, false],
  ['stale by now', 6_000, true],
  ['read in the future, by a clock set back since', 999, true],
])('tells of an answer on screen that it is %s', (_, now, stale) => {
  const answer = { sourceId: 'crm', label: 'CRM', facts: {}, status: 'ok' as const, fetchedAt: 1000 };
  const stored = record(ada, 'Pro', { answers: [{ ...answer, staleAt: 6000 }] });
  expect(compose(sceneOf([ada], { record: stored }), now).answers).toMatchObject([{ stale }]);
});
