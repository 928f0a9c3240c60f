/** Links of a pack in one environment, for one ticket: which are there, and where they lead. */
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../lib/links/environment';
import type { Link } from '../../../lib/links/link';
import { resolveLinks } from '../../../lib/links/resolve';
import { templateOf } from '../../../lib/links/template-of';
import { moment, valuesFrom, type LinkValues } from '../../../lib/links/values';

const now = Date.UTC(2026, 10, 28, 12);
const heardAt = Date.UTC(2026, 10, 28, 9);
const values: LinkValues = {
  ...valuesFrom(
    { kind: 'desk' },
    {
      'customer.email': 'jo@example.com',
      'customer.externalId': '7',
      'customer.plan': ' Pro',
      'desk.type': 'rt',
      'ticket.id': '42',
    },
  ),
  'ticket.heardAt': moment(heardAt, { kind: 'desk' }),
};
const environments: Environment[] = [
  { id: 'live', label: 'Production', values: { app: 'https://app.acme.example', org: 'acme' } },
  { id: 'stage', label: 'Staging', values: { app: 'http://127.0.0.1:8080/stage' } },
];
const link = (more: Partial<Link>): Link => ({
  id: 'a',
  kind: 'admin',
  label: 'A',
  ...(more.mint || more.preset ? {} : { url: 'https://a.example/' }),
  ...more,
});
const resolve = (
  links: Link | Link[],
  setting: Partial<Parameters<typeof resolveLinks>[2]> = {},
  known: LinkValues = values,
) =>
  resolveLinks({ links: [links].flat(), schemes: [], environments }, known, {
    environment: null,
    now,
    ...setting,
  });
const first = (...args: Parameters<typeof resolve>) => resolve(...args)[0];
const ids = (...args: Parameters<typeof resolve>) => resolve(...args).map(({ id }) => id);

describe('environments', () => {
  const admin = link({ url: '{{env.app}}/users/{{customer.externalId}}' });

  it('give the host, the first unless another is asked for', () => {
    expect(first(admin)?.href).toBe('https://app.acme.example/users/7');
    expect(first(admin, { environment: 'stage' })?.href).toBe('http://127.0.0.1:8080/stage/users/7');
    expect(first(admin, { environment: 'gone' })?.href).toBe('https://app.acme.example/users/7');
    expect(templateOf(admin, environments[1] ?? null)).toBe(
      'http://127.0.0.1:8080/stage/users/{{customer.externalId}}',
    );
  });

  it('are missed where they lack a name', () => {
    const org = link({ url: 'https://{{ env.org }}.acme.example/{{customer.stripeId}}' });
    expect(first(org)?.missing).toEqual(['customer.stripeId']);
    expect(first(org, { environment: 'stage' })).toEqual(expect.objectContaining({ missing: ['env.org'] }));
    expect(templateOf(org, null)).toBe(org.url);
    expect(first(link({ url: '{{env.toString}}/' }))?.missing).toEqual(['env.toString']);
  });

  it('bring values of the customer along, but no further names', () => {
    const bring = (search: string) =>
      resolveLinks(
        {
          links: [link({ url: 'https://a.example/?q={{env.search}}' })],
          schemes: [],
          environments: [{ id: 'live', label: 'Live', values: { search, other: 'x' } }],
        },
        values,
        { environment: 'live', now },
      )[0];
    expect(bring('{{customer.email}}')?.href).toBe('https://a.example/?q=jo%40example.com');
    expect(bring('{{env.other}}')?.missing).toEqual(['env.other']);
  });

  it('cannot bring in what a template may not hold', () => {
    const bad = { id: 'bad', label: 'Bad', values: { app: 'https://a.example\n' } };
    const [found] = resolveLinks({ links: [admin], schemes: [], environments: [bad] }, values, {
      environment: 'bad',
      now,
    });
    expect(found?.refused).toContain('line break');
  });
});

describe('which links are there', () => {
  it('keeps the order, without those that are hidden', () => {
    const links = [link({ id: 'a' }), link({ id: 'b', hidden: true }), link({ id: 'c', hidden: false })];
    expect(ids(links)).toEqual(['a', 'c']);
  });

  it.each<[Link['when'], boolean]>([
    [{}, true],
    [{ desk: ['zendesk', 'rt'] }, true],
    [{ desk: ['zendesk'] }, false],
    [{ desk: [] }, false],
    [{ plan: ['enterprise', 'PRO '] }, true],
    [{ plan: ['free'] }, false],
    [{ has: ['customer.externalId', 'ticket.id'] }, true],
    [{ has: ['customer.externalId', 'customer.stripeId'] }, false],
    [{ environment: ['live'] }, true],
    [{ environment: ['stage'] }, false],
    [{ desk: ['rt'], plan: ['free'] }, false],
  ])('when %j: %s', (when, shown) => {
    expect(ids(link({ when }))).toEqual(shown ? ['a'] : []);
  });

  it('shows none for a plan or a desk where neither is known', () => {
    expect(ids(link({ when: { plan: ['pro'] } }), {}, {})).toEqual([]);
    expect(ids(link({ when: { desk: ['rt'] } }), {}, {})).toEqual([]);
    expect(ids(link({ when: { environment: ['stage'] } }), { environment: 'stage' })).toEqual(['a']);
  });

  it('are of a clue, or of none', () => {
    const links = [
      link({ id: 'plain' }),
      link({ id: 'order', clue: 'order', url: 'https://a.example/o/{{clue.value}}' }),
      link({ id: 'trace', clue: 'trace', url: 'https://a.example/t/{{clue.value}}' }),
    ];
    expect(ids(links)).toEqual(['plain']);
    const [order, ...others] = resolve(links, { clue: { kind: 'order', value: 'A/1' } });
    expect(order?.href).toBe('https://a.example/o/A%2F1');
    expect(others).toEqual([]);
    expect(ids(links, { clue: { kind: 'version', value: '1.2' } })).toEqual([]);
  });
});

describe('what a link carries along', () => {
  it('is what it says of itself', () => {
    const more = { open: 'container:Acme', reason: true, group: 'Shop', icon: 'truck' } as const;
    expect(first(link(more))).toEqual({
      id: 'a',
      kind: 'admin',
      label: 'A',
      href: 'https://a.example/',
      missing: [],
      ...more,
    });
  });

  it('is the window, where its template asks for one', () => {
    const minute = 60_000;
    const logs = link({
      url: 'https://a.example/?f={{window.from | epoch_ms}}',
      window: { before: 5, after: 1 },
    });
    const around = { from: heardAt - 5 * minute, to: heardAt + minute, around: 'message' };
    expect(first(logs)).toMatchObject({
      href: `https://a.example/?f=${heardAt - 5 * minute}`,
      window: around,
    });
    const { 'ticket.heardAt': _, ...unheard } = values;
    expect(first(logs, {}, unheard)).toMatchObject({
      href: `https://a.example/?f=${now - 24 * 60 * minute}`,
      window: { from: now - 24 * 60 * minute, to: now, around: 'now' },
    });
    expect(first(link({ window: { before: 5, after: 1 } }))).not.toHaveProperty('window');
    const unless = 'https://a.example/{{^customer.email}}?f={{window.from}}{{/customer.email}}';
    expect(first(link({ url: unless }))).not.toHaveProperty('window');
  });

  it('knows the agent’s zone', () => {
    const day = link({ url: 'https://a.example/{{window.to | local}}' });
    expect(first(day, { zone: 'Asia/Kolkata' })?.href).toBe('https://a.example/2026-11-28T15%3A00%3A00');
  });

  it('is no preset that nobody knows', () => {
    expect(first(link({ preset: 'crystal-ball' }))).toEqual({
      id: 'a',
      kind: 'admin',
      label: 'A',
      missing: [],
      refused: 'This Deskside knows no preset “crystal-ball”.',
    });
  });
});

describe('a link that is minted', () => {
  const mint = {
    url: '{{env.app}}/mint/{{customer.externalId}}',
    body: {
      as: '{{customer.email}}',
      note: 'Ticket {{ticket.id}}{{#reason}}: {{reason}}{{/reason}}',
      at: '{{ticket.heardAt | epoch_s}}',
      why: '{{reason}}',
      query: '{{customer.email | quoted}} {{#json}}{{ticket.id | text}}{{/json}}',
      host: '{{env.app}}',
    },
    origins: ['{{env.app}}/', 'https://login.acme.example/x'],
  };

  it('says where to ask and with what, and waits for the reason', () => {
    expect(first(link({ mint, reason: true }))).toEqual({
      id: 'a',
      kind: 'admin',
      label: 'A',
      missing: [],
      reason: true,
      mint: {
        url: 'https://app.acme.example/mint/7',
        body: {
          as: 'jo@example.com',
          note: 'Ticket 42',
          at: String(heardAt / 1000),
          why: '',
          query: '"jo@example.com" "42"',
          host: 'https://app.acme.example',
        },
        origins: ['https://app.acme.example', 'https://login.acme.example'],
      },
    });
    const reason = valuesFrom({ kind: 'agent' }, { reason: 'He "asked" {{ticket.id}}' });
    const body = first(link({ mint, reason: true }), {}, { ...values, ...reason })?.mint?.body;
    expect(body?.note).toBe('Ticket 42: He "asked" {{ticket.id}}');
    expect(body?.why).toBe('He "asked" {{ticket.id}}');
  });

  it('may answer with its own origin unless told', () => {
    const found = first(link({ mint: { url: 'https://app.acme.example:8443/mint' } }));
    expect(found?.mint).toEqual({
      url: 'https://app.acme.example:8443/mint',
      body: {},
      origins: ['https://app.acme.example:8443'],
    });
  });

  it('says what it lacks', () => {
    const lacks = (more: Partial<typeof mint>) => first(link({ mint: { ...mint, ...more } }))?.missing;
    expect(lacks({ body: { ...mint.body, as: '{{customer.stripeId}}' } })).toEqual(['customer.stripeId']);
    expect(lacks({ url: '{{env.app}}/{{customer.company}}' })).toEqual(['customer.company']);
    expect(lacks({ body: { ...mint.body, host: '{{env.nowhere}}' } })).toEqual(['env.nowhere']);
    expect(lacks({ origins: ['{{env.nowhere}}'] })).toEqual(['env.nowhere']);
    const broken = first(link({ mint: { ...mint, body: { ...mint.body, as: '{{customer.email | raw}}' } } }));
    expect(broken?.refused).toContain('use “text” here');
    expect(broken).not.toHaveProperty('mint');
  });

  it('tells its window where the body alone asks for one', () => {
    const body = { ...mint.body, at: '{{window.to | iso}}' };
    expect(first(link({ mint: { ...mint, body } }))?.window?.around).toBe('message');
  });
});
