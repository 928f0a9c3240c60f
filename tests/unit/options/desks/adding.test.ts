import { describe, expect, it, vi } from 'vitest';
import { newDesk, newTracker } from '../../../../lib/options/desks/keys';
import { emptyPack } from '../../../../lib/pack/empty';
import { full, small } from '../../pack/examples';
import { desksAt, managedDesks } from './stage';

const ticket = 'https://help.acme.example/rt/Ticket/Display.html?id=7';

describe('a new desk', () => {
  it('is recognised by the address of a ticket, stored, and its one host asked for in the press itself', async () => {
    const { actions, form, request, pack, left, desks } = await desksAt(newDesk);
    actions.desks.naming.type(ticket);
    expect(form('add').view.naming.found).toMatchObject({ type: 'rt', url: 'https://help.acme.example/rt/' });
    actions.desks.nameNew('Mail');
    actions.desks.add();
    expect(request).toHaveBeenCalledExactlyOnceWith(['https://help.acme.example/*']);
    await vi.waitFor(() =>
      expect(pack().desks.at(-1)).toEqual({ type: 'rt', url: 'https://help.acme.example/rt/', name: 'Mail' }),
    );
    await left();
    await vi.waitFor(() =>
      expect(desks().desks.at(-1)).toMatchObject({ own: true, site: { label: 'Mail', granted: true } }),
    );
  });

  it('stays in the pack where the person refuses the host, and says so', async () => {
    const { browser, actions, pack, desks } = await desksAt(newDesk);
    browser.answer = false;
    actions.desks.naming.type(ticket);
    actions.desks.add();
    await vi.waitFor(() => expect(pack().desks).toHaveLength(2));
    await vi.waitFor(() =>
      expect(desks().desks.at(-1)?.site).toMatchObject({ granted: false, outcome: 'denied' }),
    );
  });

  it('is the first of a pack, too', async () => {
    const { actions, pack } = await desksAt(newDesk, null);
    actions.desks.naming.type(ticket);
    actions.desks.add();
    await vi.waitFor(() => expect(pack()).toMatchObject({ version: 1, desks: [{ type: 'rt' }] }));
  });

  it('of a vendor’s is refused elsewhere, in the words of the pack’s check', async () => {
    const { actions, form, request } = await desksAt(newDesk);
    actions.desks.naming.pick('front');
    actions.desks.naming.setAddress('https://front.acme.example/');
    expect(form('add').view).toMatchObject({
      refusal: 'must be at app.frontapp.com: that is where Front lives',
      naming: { found: null, problem: 'host' },
    });
    actions.desks.add();
    expect(request).not.toHaveBeenCalled();
  });

  it('that is there already leads to the one that is', async () => {
    const { actions, form, request, browser } = await desksAt(newDesk);
    actions.desks.naming.type('https://rt.acme.example/Ticket/Display.html?id=7');
    expect(form('add').view.there).toMatchObject({ key: 'https://rt.acme.example/', own: true });
    actions.desks.add();
    expect(request).not.toHaveBeenCalled();
    expect(browser.stored).toBe(small);
  });

  it('of any other page is one to be taught', async () => {
    const { actions, form, desks, pack } = await desksAt(newDesk);
    actions.desks.naming.type('https://cases.acme.example/case/9');
    actions.desks.naming.chooseType('custom');
    expect(form('add').view.naming.found).toMatchObject({
      type: 'custom',
      url: 'https://cases.acme.example/',
    });
    actions.desks.add();
    await vi.waitFor(() => expect(pack().desks).toHaveLength(2));
    await vi.waitFor(() => expect(desks().desks.at(-1)?.untaught).toBe(true));
  });
});

describe('a new tracker', () => {
  it('is stored, and its host asked for', async () => {
    const { actions, form, request, pack, left } = await desksAt(newTracker);
    expect(form('tracker').view.problems).toEqual([]);
    actions.desks.save(newTracker);
    expect(form('tracker').view.problems.map(({ field }) => field)).toEqual(['url']);
    actions.desks.editTracker(newTracker, { url: 'https://github.com/acme/' });
    actions.desks.save(newTracker);
    expect(request).toHaveBeenCalledExactlyOnceWith(['https://github.com/*']);
    await vi.waitFor(() =>
      expect(pack().trackers).toEqual([{ type: 'github', url: 'https://github.com/acme/' }]),
    );
    await left();
  });
});

describe('what a company has set up', () => {
  const desks = [
    { type: 'rt', url: 'https://rt.acme.example/' },
    { type: 'zendesk', url: 'https://acme.zendesk.com/' },
  ];

  it('waits for the agent, one host each, until it is allowed', async () => {
    const { browser, actions, desks: view } = await managedDesks({ version: 1, desks });
    expect(view().waiting.map(({ host, from }) => [host, from])).toEqual([
      ['rt.acme.example', 'policy'],
      ['acme.zendesk.com', 'policy'],
    ]);
    expect(view().desks.map(({ own, site }) => [own, site.from])).toEqual([
      [false, 'policy'],
      [false, 'policy'],
    ]);
    actions.allow('https://rt.acme.example/*');
    await vi.waitFor(() => expect(view().waiting.map(({ host }) => host)).toEqual(['acme.zendesk.com']));
    expect(browser.grants).toEqual(new Set(['https://rt.acme.example/*']));
  });

  it.each([
    [[], { desks: false, trackers: false }],
    [['desks'], { desks: true, trackers: false }],
    [['*'], { desks: true, trackers: true }],
  ])('with the locks %j keeps these lists for itself: %j', async (locks, locked) => {
    const { desks: view } = await managedDesks({ version: 1, desks }, locks);
    expect(view().locked).toEqual(locked);
  });
});

it('a pack of one’s own waits for nobody', async () => {
  const { desks } = await desksAt(undefined, { ...emptyPack, ...full });
  expect(desks().waiting).toEqual([]);
});
