/** A ticket of Ada's is open in tab 1, with its sidebar beside it, and the pack has links of every kind. */
import { fake, browser } from '../fake-browser';
import { vi } from 'vitest';
import { ticketKey } from '../../../../lib/identity/identify';
import type { LinkPress, PressOutcome, TrailEntry } from '../../../../lib/messages/press';
import type { Sender } from '../../../../lib/messages/serve';
import { readTrail } from '../../../../lib/trail/trail';
import { ada, call, frame, freshBrowser, life, mount, sighting, spot, ticketUrl } from '../stage';

export const app = 'https://app.acme.example/log-in-as/1';
export const mintUrl = 'https://app.acme.example/api/logins';
const links = [
  {
    id: 'login',
    kind: 'impersonate',
    label: 'Log in as',
    url: 'https://{{env.app}}/log-in-as/{{customer.name}}',
  },
  { id: 'logs', kind: 'logs', label: 'Logs', url: 'https://logs.acme.example:8443/?q={{customer.email}}' },
  { id: 'call', kind: 'custom', label: 'Call', url: 'acme-phone://call/{{customer.email}}' },
  { id: 'own', kind: 'custom', label: 'Own', url: '{{customer.values.page | raw}}' },
  { id: 'old', kind: 'admin', label: 'Old', url: 'https://old.acme.example/', hidden: true },
  {
    id: 'why',
    kind: 'impersonate',
    label: 'Why',
    url: 'https://{{env.app}}/why/{{customer.name}}',
    reason: true,
  },
  {
    id: 'mint',
    kind: 'admin',
    label: 'One time',
    mint: { url: mintUrl, body: { user: '{{customer.email}}' } },
  },
  {
    id: 'far',
    kind: 'impersonate',
    label: 'Far',
    mint: { url: mintUrl, origins: ['https://shop.acme.example', 'https://{{env.app}}'] },
  },
];
export const pack = {
  version: 1,
  desks: [{ type: 'rt', url: 'https://rt.acme.example/rt/' }],
  schemes: ['acme-phone'],
  environments: [
    { id: 'live', label: 'Live', values: { app: 'app.acme.example' } },
    { id: 'test', label: 'Test', values: { app: 'app.test.example' } },
  ],
  sources: [
    {
      kind: 'json',
      id: 'crm',
      label: 'CRM',
      url: 'https://crm.acme.example/{{customer.email}}',
      map: { values: { page: '/page' } },
    },
  ],
  links,
};

/** The page of tab 1, as far as presses ask it. */
export const desk = { says: 'done' as unknown, asked: 0, whenAsked: (): void | Promise<void> => undefined };

export const bound = { ticketKey: ticketKey(sighting('7')), life, seq: 1 };
export const pressOf = (more: Partial<LinkPress> = {}): LinkPress => ({
  id: crypto.randomUUID(),
  link: 'login',
  target: { href: app },
  how: 'front',
  open: 'tab',
  environment: 'live',
  bound,
  person: { name: ada.name, email: ada.email },
  ticket: { key: bound.ticketKey, id: '7', url: ticketUrl('7') },
  ...more,
});
export const mintOf = (more: Partial<LinkPress> = {}): LinkPress =>
  pressOf({
    link: 'mint',
    target: { mint: { url: mintUrl, body: { user: ada.email }, origins: [] } },
    ...more,
  });

/** What a frame is answered; a press that was not even taken is an error of the test. */
export async function press(told: LinkPress, from: Sender = frame(1)): Promise<PressOutcome> {
  const result = await call('link/press', told, from);
  if (!result.ok) throw new Error(result.error);
  return result.value as PressOutcome;
}

/** The addresses that were opened, in tabs and in windows. */
export const opened = (): string[] => [...fake.created, ...fake.windows].map(({ url }) => url);

export const trail = (): Promise<TrailEntry[]> => readTrail(browser.storage.local);

export const fetched = vi.fn<typeof fetch>();

/** Everything that is stored, as one text. */
export const stored = (): string =>
  JSON.stringify([[...browser.storage.local.items], [...browser.storage.session.items]]);

/** Waits until nothing is under way any more. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
};

export async function openTicket(more: Record<string, unknown> = {}): Promise<void> {
  await freshBrowser({ ...pack, ...more });
  Object.assign(desk, { says: 'done', asked: 0, whenAsked: () => undefined });
  fake.addTab(
    1,
    ticketUrl('7'),
    new Map<number, (message: unknown) => unknown>([
      [
        0,
        async (message) => {
          if ((message as { type: string }).type !== 'content/still') return 'done';
          desk.asked += 1;
          await desk.whenAsked();
          return desk.says;
        },
      ],
      [4, () => undefined],
    ]),
    { cookieStoreId: 'firefox-default' },
  );
  await mount(1);
  await spot(1, '7', 1);
  fake.grants.add('https://app.acme.example/*');
  fetched.mockReset();
  fetched.mockImplementation(async () => Response.json({ url: 'https://app.acme.example/once/s3cret' }));
  vi.stubGlobal('fetch', fetched);
}
