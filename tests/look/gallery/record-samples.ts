/** Accounts to choose from, related records, notes, and the blur. */
import type { Account, SourceAnswer } from '../../../lib/customers/customer';
import type { SidebarView } from '../../../lib/sidebar/view';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const accounts: Account[] = [
  {
    key: 'a1',
    facts: {
      company: 'Ñandú Imports',
      plan: 'Pro',
      externalId: 'CUST-1003',
      fields: [{ label: 'Region', value: 'EU' }],
    },
  },
  {
    key: 'a2',
    facts: {
      company: 'Østergård Holding',
      plan: 'Trial',
      externalId: 'CUST-2210',
      fields: [{ label: 'Region', value: 'US' }],
    },
  },
];
const alike: Account[] = [
  { key: 'b1', facts: { company: 'Acme', name: 'J. Østergård', plan: 'Pro', externalId: '1' } },
  {
    key: 'b2',
    facts: { company: 'Acme', name: 'José Ñandú', plan: 'Pro', externalId: '2' },
    note: 'untagged',
  },
];

export function recordSamples(one: SidebarView): Record<string, SidebarView> {
  const { now } = one;
  const source = (more: Partial<SourceAnswer>): SourceAnswer => ({
    sourceId: 'crm',
    label: 'Account',
    status: 'ok',
    fetchedAt: now - 2 * MINUTE,
    facts: {},
    ...more,
  });
  const at: SidebarView = { ...one, recordId: 'r1', notes: [], links: one.links.slice(0, 3), earlier: [] };
  const waiting = {
    id: 'login2',
    kind: 'impersonate' as const,
    label: 'Log in as',
    missing: ['customer.externalId'],
    choose: true as const,
  };
  const long = 'Hubertus Blaine Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren Sr.';
  const note = (id: string, text: string, age: number) => ({ id, text, at: now - age });
  const notes = [
    note('n1', 'Prefers to be called. Speaks Danish, ask for the warehouse in Århus.', 2 * HOUR),
    note('n2', 'Refunds:\n- order T-10311 on 3 Nov\n- see https://wiki.acme.example/refunds', 60 * HOUR),
    { ...note('n3', 'Prefers the evening.', 400 * HOUR), apart: true as const },
  ];
  return {
    accounts: {
      ...at,
      customer: { name: 'José Ñandú-Østergård', email: 'jose+orders@example.net' },
      links: [waiting, one.links[1]!],
      answers: [source({ accounts })],
    },
    'accounts-lost': {
      ...at,
      answers: [source({ accounts: accounts.slice(0, 1), lostChoice: true })],
    },
    'accounts-suggested': { ...at, answers: [source({ accounts, suggested: 'a1' })] },
    'accounts-alike': { ...at, answers: [source({ accounts: alike })] },
    'accounts-chosen': {
      ...at,
      answers: [
        source({
          accounts,
          chosen: 'a2',
          facts: { company: 'Østergård Holding', plan: 'Trial', fields: [{ label: 'Region', value: 'US' }] },
        }),
      ],
    },
    'accounts-long': {
      ...at,
      answers: [
        source({
          accounts: [
            {
              key: 'c1',
              facts: {
                company: `${long} & Söhne`,
                plan: 'Enterprise Plus with priority support',
                externalId: 'x'.repeat(60),
              },
            },
            { key: 'c2', facts: {}, note: 'untagged' },
            { key: 'c3', facts: { company: 'شركة المثال', plan: 'احترافية', externalId: 'CUST-9' } },
          ],
        }),
      ],
    },
    related: {
      ...at,
      answers: [],
      related: [
        { id: 'r2', name: 'José Ñandú', email: 'jose@example.net', because: 'plus-tag' },
        { id: 'r3', email: 'orders@nandu.example.com', because: 'same-account' },
        {
          id: 'r4',
          name: long,
          email: `${'very.'.repeat(12)}long@a.long.example.com`,
          because: 'same-domain',
        },
        { id: 'r5', name: 'محمد عبد الرحمن', email: 'mohammed@example.org', because: 'same-domain' },
      ],
    },
    notes: { ...at, notes, answers: one.answers },
    'notes-none': at,
    'notes-long': {
      ...at,
      notes: [
        note('n1', 'Every order is checked by hand before it goes out. '.repeat(20), MINUTE),
        note('n2', 'x'.repeat(200), 24 * HOUR),
        note('n3', 'يفضّل الاتصال صباحًا (9–11).\nيتحدث العربية والإنجليزية.', 24 * HOUR),
        note('n4', 'One\u202E two\u200B three', 24 * HOUR),
      ],
    },
    blurred: { ...at, blurred: true, notes, earlier: one.earlier, answers: one.answers },
    'blurred-accounts': { ...at, blurred: true, answers: [source({ accounts })] },
  };
}
