import { describe, expect, it, vi } from 'vitest';
import { full, small } from '../../pack/examples';
import { desksAt } from './stage';

const rt = 'https://rt.acme.example/';
const custom = 'http://127.0.0.1:8090/';
const board = 'tracker:https://acme.atlassian.net/';

describe('the form of a desk', () => {
  it('stores what was typed once it is saved, and nothing before', async () => {
    const { browser, actions, form, view, pack, left } = await desksAt(rt);
    actions.desks.editDesk(rt, { name: 'Post', internal: true });
    expect(form('desk').view).toMatchObject({ dirty: true, draft: { name: 'Post' }, problems: [] });
    expect(view.value.unsavedForms).toEqual(['desks']);
    expect(browser.stored).toBe(small);
    actions.desks.save(rt);
    await vi.waitFor(() =>
      expect(pack().desks).toEqual([{ type: 'rt', url: rt, name: 'Post', internal: true }]),
    );
    await left();
    expect(view.value).toMatchObject({ unsavedForms: [], toast: { told: { code: 'saved', label: 'Post' } } });
  });

  it('asks for another host when it moves there, and for none when it does not', async () => {
    const { actions, request, desks } = await desksAt(rt);
    actions.desks.editDesk(rt, { url: 'https://rt.acme.example/rt/' });
    actions.desks.save(rt);
    // Nobody types on before it is shown.
    await vi.waitFor(() => expect(desks().desks[0]?.site.url).toBe('https://rt.acme.example/rt/'));
    expect(request).not.toHaveBeenCalled();
    const moved = 'https://rt.acme.example/rt/';
    actions.desks.editDesk(moved, { url: 'https://mail.acme.example/' });
    actions.desks.save(moved);
    expect(request).toHaveBeenCalledExactlyOnceWith(['https://mail.acme.example/*']);
  });

  it('tells what is wrong at its field, and refuses to save it', async () => {
    const { browser, actions, form } = await desksAt(rt);
    actions.desks.editDesk(rt, { url: 'https://rt.acme.example/?a' });
    expect(form('desk').view.problems).toMatchObject([{ field: 'url', message: /must stop before/ }]);
    actions.desks.editDesk(rt, { url: rt, type: 'front' });
    expect(form('desk').view.problems).toMatchObject([
      { field: 'url', message: 'must be at app.frontapp.com: that is where Front lives' },
    ]);
    actions.desks.save(rt);
    expect(browser.stored).toBe(small);
  });

  it('keeps the rules while another product is tried out, and stores them with the type that has them', async () => {
    const { actions, form, pack } = await desksAt(custom, full);
    actions.desks.editDesk(custom, { type: 'rt' });
    expect(form('desk').view.problems).toEqual([]);
    actions.desks.editDesk(custom, { type: 'custom', name: 'Counter' });
    actions.desks.save(custom);
    await vi.waitFor(() => expect(pack().desks[2]).toEqual({ ...full.desks[2], name: 'Counter' }));
  });

  it('leaves out what was emptied', async () => {
    const { actions, pack } = await desksAt(custom, full);
    actions.desks.editDesk(custom, { name: ' ', ticket: undefined, read: undefined });
    actions.desks.save(custom);
    await vi.waitFor(() => expect(pack().desks[2]).toEqual({ type: 'custom', url: custom }));
  });

  it('says of rules without a person that one is missing', async () => {
    const { actions, form } = await desksAt(custom, full);
    actions.desks.editDesk(custom, { read: { id: 'h1' } });
    expect(form('desk').view.problems).toMatchObject([{ field: 'read', message: /where the requester/ }]);
  });
});

describe('removing', () => {
  it.each([
    ['a desk', rt.replace('.example/', '.example:8443/rt/'), 'desks'],
    ['a tracker', board, 'trackers'],
  ] as const)('%s can be undone: it stands where it was', async (_, key, list) => {
    const { actions, pack, view } = await desksAt(undefined, full);
    actions.desks.remove(key);
    await vi.waitFor(() => expect(pack()[list]).toHaveLength((full[list]?.length ?? 0) - 1));
    await vi.waitFor(() => expect(view.value.toast?.canUndo).toBe(true));
    actions.toast.undo();
    await vi.waitFor(() => expect(pack()).toEqual(full));
  });

  it('the last tracker leaves no list behind', async () => {
    const { actions, pack } = await desksAt(undefined, { ...full, trackers: full.trackers?.slice(1) });
    actions.desks.remove(board);
    await vi.waitFor(() => expect('trackers' in pack()).toBe(false));
  });
});

it.each(['https://nobody.example/', 'tracker:https://nobody.example/', '7'])(
  '#/desks/%s is nothing, and shows the lists',
  async (item) => {
    const { desks } = await desksAt(item);
    expect(desks().form).toEqual({ kind: 'gone' });
    expect(desks().desks).toHaveLength(1);
  },
);
