/** Who may call what. The table is written out here a second time on purpose: a slip in the rules must be seen. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallType } from '../../../lib/messages/protocol';
import type { Sender } from '../../../lib/messages/serve';
import { fake } from './fake-browser';
import {
  ada,
  call,
  desk,
  frame,
  freshBrowser,
  life,
  listen,
  mount,
  options,
  page,
  popup,
  sighting,
  tabView,
  ticketUrl,
} from './stage';

const nonce = '00000000-0000-4000-8000-00000000000a';
const ticket = { key: 'rt:7', id: '7', url: ticketUrl('7'), firstHand: true };

/** A payload that each call takes, so that nothing but the sender can be the reason for a refusal. */
const payloads: Record<CallType, unknown> = {
  'desk/hello': { url: ticketUrl('7'), again: true, life },
  'desk/mount': { nonce, life },
  'desk/room': {},
  'desk/generic': {},
  'desk/sighting': { sighting: sighting('7'), url: ticketUrl('7'), life, seq: 1 },
  'desk/linked': { hrefs: [ticketUrl('7')], url: ticketUrl('7'), life, seq: 1 },
  'desk/layout': { open: true, width: 400, side: 'left' },
  'desk/frameless': { life },
  'frame/claim': { nonce: '00000000-0000-4000-8000-00000000000b' },
  'frame/still': {},
  'frame/layout': { open: false },
  'ticket/contradicted': { key: 'rt:7' },
  'frame/options': {},
  'frame/welcome': {},
  'store/open': { person: ada, deskUrl: desk.url },
  'store/get': { id: 'any' },
  'store/ticket': { key: 'rt:7' },
  'store/search': { text: 'ada' },
  'customer/renew': { id: 'any', wish: 'quiet' },
  'customer/choose': { id: 'any', sourceId: 'crm', account: null },
  'customer/forget': { id: 'any' },
  'customer/link': { id: 'c1' },
  'customer/page': { id: 'any' },
  'customer/refresh': { person: ada, deskUrl: desk.url, ticket, force: false },
  'link/press': {
    id: nonce,
    link: 'login',
    target: { href: 'https://app.acme.example/log-in-as/1' },
    how: 'front',
    open: 'tab',
    environment: null,
    bound: null,
    person: {},
    ticket: null,
  },
  'teach/lesson': {},
  'teach/begin': { field: 'email' },
  'teach/drop': { field: 'name' },
  'teach/cancel': {},
  'teach/end': {},
  'teach/save': {},
  'teach/undo': {},
  'desk/taught': { url: ticketUrl('7'), taught: null },
  'customer/looked': { id: 'any' },
  'keeping/kept': {},
  'keeping/sweep': {},
  'keeping/room': {},
  'enable/plan': { id: nonce, url: 'https://new.example/' },
  'enable/carry': { id: nonce, url: 'https://new.example/' },
  'enable/drop': { id: nonce, url: 'https://new.example/' },
  'enable/seen': { url: desk.url },
  'customers/forget': {},
  'customers/changed': {},
  'trail/post': {},
  'team/follow': { url: 'https://packs.acme.example/team.json', credentials: 'omit' },
  'team/file': { name: 'team.json', text: '{}' },
  'team/refresh': {},
  'team/approve': { digest: 'd' },
  'team/refuse': { digest: 'd' },
  'team/leave': {},
  'layout/change': { side: 'left', width: 300 },
  'source/test': { sourceId: 'crm', name: '', email: '', externalId: '' },
};
const calls = Object.keys(payloads) as CallType[];

const content: CallType[] = [
  'desk/hello',
  'desk/mount',
  'desk/room',
  'desk/generic',
  'desk/sighting',
  'desk/linked',
  'desk/layout',
  'desk/frameless',
  'desk/taught',
];
const newcomer: CallType[] = ['frame/claim', 'frame/options'];
/** About one record, from the sidebar and from the customer's own page. */
const ofRecord: CallType[] = [
  'customer/renew',
  'customer/choose',
  'customer/forget',
  'customer/page',
  'customer/link',
  'customer/looked',
];
const ofFrame: CallType[] = [
  ...newcomer,
  'frame/welcome',
  'link/press',
  'frame/still',
  'frame/layout',
  'ticket/contradicted',
  'store/open',
  'store/get',
  'store/ticket',
  'store/search',
  ...ofRecord,
  'customer/refresh',
  'teach/lesson',
  'teach/begin',
  'teach/drop',
  'teach/cancel',
  'teach/end',
  'teach/save',
  'teach/undo',
];

const privateTab = { id: 1, incognito: true } as NonNullable<Sender['tab']>;

/** The popup stands in no tab, and is told of no customer but whom a desk's page names. */
const ofPopup: CallType[] = ['enable/plan', 'enable/carry', 'enable/drop', 'enable/seen'];

const ofOptions: CallType[] = [
  ...ofPopup,
  'customers/forget',
  'keeping/kept',
  'keeping/sweep',
  'keeping/room',
  'customers/changed',
  'layout/change',
  'trail/post',
  'team/follow',
  'team/file',
  'team/refresh',
  'team/approve',
  'team/refuse',
  'team/leave',
  'source/test',
  // Refused by itself to every page but the customer's own (press-page.test.ts).
  'link/press',
  'store/get',
  'store/search',
  ...ofRecord,
];

/** Every kind of sender there is, and what it may call. Frame 4 of tab 1 has claimed its mount. */
const senders: [string, Sender, CallType[]][] = [
  ['the content script of a page', page(1), content],
  ['the frame that claimed its mount', frame(1), ofFrame],
  ['a frame that nobody announced', frame(2), newcomer],
  ['another frame of the same tab', frame(1, { frameId: 5, documentId: 'other' }), newcomer],
  ['the sidebar’s page opened as a tab', tabView(3), newcomer],
  ['the options page', options(), ofOptions],
  ['the popup of the toolbar button', popup(), ofPopup],
  ['the popup’s page in a tab', popup({ tab: { id: 98 } as NonNullable<Sender['tab']> }), ofOptions],
  ['the popup’s page, embedded', popup({ tab: { id: 98 } as NonNullable<Sender['tab']>, frameId: 2 }), []],
  ['a frame inside a page', page(1, ticketUrl('7'), { frameId: 6, documentId: 'inner' }), []],
  ['the options page, embedded', options({ frameId: 2 }), []],
  ['a sandboxed copy of the sidebar’s page', frame(1, { origin: 'null' }), []],
  ['a page without an address', page(1, ticketUrl('7'), { url: undefined }), []],
  ['a page in a private window', page(1, ticketUrl('7'), { tab: privateTab }), []],
  ['a frame in a private window', frame(1, { tab: privateTab }), []],
  ['a page of no tab', page(1, ticketUrl('7'), { tab: undefined }), []],
  ['a site named like us', page(1, 'https://deskside/sidebar.html', { frameId: 4 }), []],
];

const start = async () => {
  await freshBrowser();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network here')));
};
const stand = async () => {
  listen(1);
  await mount(1);
};

describe.each(senders)('%s', (_, from, allowed) => {
  // One browser for all that a sender tries: whatever that does, who may call what is the same.
  beforeAll(start);
  beforeEach(stand);

  it.each(calls)(`%s`, async (type) => {
    const result = await call(type, payloads[type], from);
    const isRefused = !result.ok && result.error.startsWith(`${type}: refused to `);
    expect(isRefused).toBe(!allowed.includes(type));
  });
});

describe('somebody else altogether', () => {
  beforeAll(start);
  beforeEach(stand);

  it.each([
    ['another extension', { type: 'store/search', payload: { text: 'ada' } }, frame(1, { id: 'another' })],
    ['a call that does not exist', { type: 'store/drop', payload: {} }, frame(1)],
    ['a call by the name of what every object has', { type: 'constructor', payload: {} }, frame(1)],
    ['no call at all', 'store/search', frame(1)],
    ['nothing', null, frame(1)],
  ])('%s is not even answered', async (_, message, from) => {
    expect(await fake.deliver(message, from)).toBeUndefined();
  });
});

describe('a content script', () => {
  beforeEach(start);
  beforeEach(stand);
  const secret = /Lovelace|u-4711|Platinum/;

  it('is told nothing of any customer, whatever it calls, and whatever else is going on', async () => {
    const heard = listen(1);
    const known = { ...ada, externalId: 'u-4711' };
    const refresh = { person: known, deskUrl: desk.url, ticket, force: false };
    const record = await call('customer/refresh', refresh, frame(1));
    expect(JSON.stringify(record)).toMatch(secret);
    const answers = [];
    for (const type of calls) answers.push(await call(type, payloads[type], page(1)));
    await mount(1);
    await call('frame/layout', { side: 'left' }, frame(1));
    await call('customer/refresh', { ...refresh, force: true }, frame(1));
    await call('customers/forget', {}, options());
    expect(heard.page.length).toBeGreaterThan(0);
    expect(JSON.stringify([answers, heard.page])).not.toMatch(secret);
  });

  it('learns nothing of the pack but its own desk', async () => {
    await freshBrowser({
      team: 'Lovelace & Co',
      agents: { emails: ['u-4711@example.com'] },
      links: [{ id: 'a', kind: 'admin', label: 'A', url: 'https://platinum.example/Platinum' }],
    });
    const hello = await call('desk/hello', payloads['desk/hello'], page(1));
    expect(hello).toEqual({
      ok: true,
      value: {
        desk,
        tracker: null,
        layout: { open: true, width: 340, side: 'right' },
        theme: 'browser',
        clues: [],
      },
    });
  });
});
