import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../../lib/links/condition';
import type { Link } from '../../../../lib/links/link';
import { valuesFrom } from '../../../../lib/links/values';
import { conditionsOf } from '../../../../lib/options/links/conditions';
import { examine, type Look } from '../../../../lib/options/links/examine';
import { exampleScene, knownScene } from '../../../../lib/options/links/scene';
import type { Pack } from '../../../../lib/pack/pack';
import { valuesOf } from '../../../../lib/sidebar/compose-links';
import type { LinkScene } from '../../../../lib/sidebar/link-values';
import { full } from '../../pack/examples';
import { grace } from './people';

const now = Date.UTC(2026, 10, 28, 12);
const look = (scene: LinkScene, more: Partial<Look> = {}): Look => ({
  values: valuesOf(scene),
  record: scene.record ?? null,
  onTicket: scene.spotted !== null,
  environment: full.environments?.[0] ?? null,
  hidden: [],
  now,
  ...more,
});
const example = exampleScene(full, true, now);
const known = knownScene(full, grace, grace.tickets[0]);

/** What becomes of this one link. */
function one(link: Partial<Link>, at = look(example), pack: Pack = full) {
  const whole: Link = { id: 'x', kind: 'custom', label: 'X', ...link };
  const [group] = examine({ ...pack, links: [whole] }, at);
  const [report] = group?.links ?? [];
  if (!report) throw new Error('the link was left out');
  return report;
}
const url = (rest: string) => ({ url: `https://app.acme.example/${rest}` });

it('lists every link of the pack, hidden ones too, under its heading and in its order', () => {
  const groups = examine(full, look(example));
  expect(groups.map(({ heading, links }) => [heading, links.map(({ id }) => id)])).toEqual([
    [null, ['as', 'call', 'logs', 'order', 'page']],
    ['Shop', ['once']],
  ]);
});

describe('an address', () => {
  it('is told part by part, each value with who told it; joined, the parts are the address', () => {
    const report = one(url('{{customer.externalId}}?q={{customer.email}}&at={{env.app}}&t={{ticket.id}}'));
    expect(report.parts.map(({ text }) => text).join('')).toBe(report.href);
    const named = report.parts.flatMap<unknown>(({ from }) => {
      if (typeof from === 'string') return from === 'template' ? [] : [from];
      return 'missing' in from ? [] : [[from.path, from.value, from.origin]];
    });
    expect(named).toEqual([
      ['customer.externalId', 'CUST-1001', { kind: 'source', id: 'crm', label: 'CRM' }],
      ['customer.email', 'ada@example.com', { kind: 'desk' }],
      'environment',
      ['ticket.id', '4711', { kind: 'desk' }],
    ]);
  });

  it('of a known customer has their own values, on the ticket that was chosen', () => {
    const report = one(url('{{customer.externalId}}/{{ticket.subject}}/{{desk.type}}'), look(known));
    expect(report.href).toBe('https://app.acme.example/CUST-7/Cannot%20log%20in/rt');
  });

  it('that may not be opened says why', () => {
    expect(one({ url: 'other:{{ticket.id}}' }).refused).toContain('other:');
    expect(one({ url: 'https://{{customer.email}}/' }).refused).toContain('host');
  });

  it('covers a time that is told with it', () => {
    const link = url('?from={{window.from | epoch_ms}}');
    const heard = now - 20 * 60_000;
    expect(one(link).window).toEqual({
      from: heard - 30 * 60_000,
      to: heard + 30 * 60_000,
      around: 'message',
    });
    expect(one(link, look(known)).window).toMatchObject({ to: now, around: 'now' });
    expect(one(url('')).window).toBeUndefined();
  });

  it('is in the environment that was chosen', () => {
    const staging = full.environments?.[1] ?? null;
    const link = { url: '{{env.app}}/x' };
    expect(one(link).href).toBe('https://shop.acme.example/x');
    expect(one(link, look(example, { environment: staging })).href).toBe('http://127.0.0.1:8080/x');
  });

  it('of a one-time link is where it is asked for, with what is sent and where it may lead', () => {
    const [, group] = examine(full, look(example));
    const [report] = group?.links ?? [];
    expect(report?.href).toBeUndefined();
    expect(report?.parts.map(({ text }) => text).join('')).toBe('https://shop.acme.example/mint');
    const sent = Object.entries(report?.mint?.body ?? {}).map(([key, parts]) => [
      key,
      parts.map(({ text }) => text).join(''),
    ]);
    expect(Object.fromEntries(sent)).toEqual({
      user: 'CUST-1001',
      why: '4711: Ticket #4711: An example of a ticket',
    });
    expect(report?.mint?.origins).toEqual(['https://shop.acme.example', 'https://login.acme.example']);
  });
});

describe('a missing value', () => {
  const missing = (path: string, at = look(known), pack: Pack = full) =>
    one(url(`{{${path}}}`), at, pack).missing;
  const without = look(knownScene(full, grace, undefined));

  it('is named with the sources that could give it, and what they said', () => {
    const why = { code: 'silent', sources: [{ label: 'CRM', status: 'ok' }] };
    expect(missing('customer.plan')).toEqual([{ path: 'customer.plan', why }]);
    const never = look({ ...known, record: { ...grace, answers: [] } });
    expect(missing('customer.values.org', never)).toMatchObject([
      { why: { sources: [{ label: 'CRM', status: 'never' }] } },
    ]);
  });

  it('that only an account could give, of several that are not chosen among, waits for the choice', () => {
    const accounts = ['1', '2'].map((externalId) => ({
      key: externalId,
      facts: { externalId, plan: 'Pro' },
    }));
    const answers = grace.answers.map((answer) => ({ ...answer, facts: {}, accounts }));
    const waiting = look({ ...known, record: { ...grace, answers } });
    const why = { code: 'unchosen', sources: [{ label: 'CRM' }] };
    expect(missing('customer.plan', waiting)).toEqual([{ path: 'customer.plan', why }]);
    const chosen = look({
      ...known,
      record: { ...grace, answers: answers.map((one) => ({ ...one, chosen: '1' })) },
    });
    expect(missing('customer.plan', chosen)).toMatchObject([{ why: { code: 'silent' } }]);
  });

  it('that no source maps is said to be so, also where something else of that name is mapped', () => {
    const [source] = full.sources;
    const map = { name: '/n', fields: [{ label: 'Plan', pointer: '/plan' }] };
    const pack: Pack = { ...full, sources: source ? [{ ...source, kind: 'json', map }] : [] };
    expect(missing('customer.plan', look(known), pack)).toEqual([
      { path: 'customer.plan', why: { code: 'unmapped' } },
    ]);
    expect(missing('customer.values.plan')).toMatchObject([{ why: { code: 'unmapped' } }]);
    expect(missing('customer.values.fields')).toMatchObject([{ why: { code: 'unmapped' } }]);
    expect(missing('customer.fields', look(known))).toMatchObject([{ why: { code: 'unmapped' } }]);
  });

  it('of a ticket is a matter of the ticket', () => {
    const older = look(knownScene(full, grace, grace.tickets[1]));
    expect(missing('ticket.id', without)).toMatchObject([{ why: { code: 'no-ticket' } }]);
    expect(missing('desk.host', without)).toMatchObject([{ why: { code: 'no-ticket' } }]);
    expect(missing('ticket.subject', older)).toMatchObject([{ why: { code: 'not-on-ticket' } }]);
    expect(missing('agent.email')).toMatchObject([{ why: { code: 'open-ticket' } }]);
  });

  it('of the environment is the environment’s', () => {
    expect(missing('env.nothing')).toMatchObject([{ path: 'env.nothing', why: { code: 'environment' } }]);
  });

  it('of a one-time link’s body counts too', () => {
    const mint = { url: 'https://app.acme.example/', body: { plan: '{{customer.plan}}', why: '{{reason}}' } };
    expect(one({ mint }, without).missing).toMatchObject([{ path: 'customer.plan' }]);
  });

  it('of a clue has an example where Deskside finds such clues, and none for the pack’s own', () => {
    expect(one({ ...url('{{clue.value}}'), clue: 'ip' }).href).toBe('https://app.acme.example/192.0.2.44');
    expect(one({ ...url('{{clue.value}}'), clue: 'order-no' })).toMatchObject({
      clue: { kind: 'order-no', label: 'Order' },
      missing: [{ why: { code: 'clue' } }],
    });
  });
});

describe('what hides a link', () => {
  it('is the agent, the pack or its condition, each told by itself', () => {
    expect(one(url('')).hidden).toEqual([]);
    expect(one(url(''), look(example, { hidden: ['x'] })).hidden).toEqual(['you']);
    expect(one({ ...url(''), hidden: true }).hidden).toEqual(['pack']);
    const when = {
      plan: ['Enterprise'],
      environment: ['stage'],
      has: ['customer.email', 'customer.values.x'],
    };
    const report = one({ ...url(''), when });
    expect(report.hidden).toEqual(['condition']);
    expect(report.conditions).toEqual([
      { about: 'plan', wanted: ['Enterprise'], found: 'Pro', holds: false },
      {
        about: 'has',
        wanted: ['customer.email', 'customer.values.x'],
        found: 'customer.values.x',
        holds: false,
      },
      { about: 'environment', wanted: ['Staging'], found: 'Production', holds: false },
    ]);
  });

  it('is judged as the sidebar judges it, whatever the condition', () => {
    const words = fc.constantFrom('rt', 'RT', 'pro', 'Pro', ' PRO ', 'live', 'customer.plan', 'desk.type');
    const list = fc.option(fc.array(words, { minLength: 1, maxLength: 3 }), { nil: undefined });
    const when = fc.record({ desk: list, plan: list, has: list, environment: list });
    const text = fc.option(words, { nil: undefined });
    const environments = [{ id: 'live', label: 'Production' }];
    fc.assert(
      fc.property(when, text, text, fc.boolean(), (condition, desk, plan, live) => {
        const values = valuesFrom({ kind: 'desk' }, { 'desk.type': desk, 'customer.plan': plan });
        const environment = live ? environments[0] : undefined;
        const parts = conditionsOf({ when: condition }, values, environments, environment ?? null);
        expect(parts.every((part) => part.holds)).toBe(holds(condition, values, environment?.id ?? null));
      }),
    );
  });
});

it('the example has what the sources map and nothing else', () => {
  const [source] = full.sources;
  const pack: Pack = { ...full, sources: source ? [{ ...source, kind: 'json', map: { plan: '/p' } }] : [] };
  const values = valuesOf(exampleScene(pack, false, now));
  expect(
    Object.keys(values)
      .filter((path) => values[path])
      .sort(),
  ).toEqual(['customer.email', 'customer.firstName', 'customer.name', 'customer.plan']);
});
