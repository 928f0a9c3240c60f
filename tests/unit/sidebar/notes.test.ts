import { beforeEach, describe, expect, it } from 'vitest';
import { ada, grace, record, settled, sighting, stage } from './stage';

const keys = { ada: ['email:ada@example.com'], grace: ['email:grace@example.org'] };
const records = {
  ada: record(ada, 'Pro', { keys: keys.ada }),
  grace: record(grace, 'Pro', { keys: keys.grace }),
};

let on: ReturnType<typeof stage>;
beforeEach(() => {
  on = stage();
  for (const [who, one] of [
    [ada, records.ada],
    [grace, records.grace],
  ] as const) {
    on.cached.set(who.email, one);
    on.fresh.set(who.email, one);
  }
  on.stored.set(`note:${keys.ada[0]}`, [{ id: 'a', text: 'about Ada', at: 1 }]);
});

const texts = () => on.view().notes?.map(({ text }) => text);

describe('notes on view', () => {
  it('are those of the customer on view', async () => {
    await on.spot(sighting('1', [ada]));
    expect(texts()).toEqual(['about Ada']);
    await on.spot(sighting('2', [grace]));
    expect(texts()).toEqual([]);
    await on.spot(sighting('3', []));
    expect(on.view().notes).toBeNull();
  });

  it('that arrive late are not shown for the next customer', async () => {
    on.gates.notes.hold();
    await on.spot(sighting('1', [ada]));
    expect(on.view().notes).toBeNull();
    await on.spot(sighting('2', [grace]));
    await on.gates.notes.release(0);
    expect(on.view().notes).toBeNull();
    await on.gates.notes.release(0);
    expect(texts()).toEqual([]);
  });

  it('are gone with their customer, before those of the next are read', async () => {
    await on.spot(sighting('1', [ada]));
    on.gates.notes.hold();
    await on.spot(sighting('2', [grace]));
    expect(on.view().recordId).toBe(records.grace.id);
    expect(on.view().notes).toBeNull();
  });

  it('stay while the record is refreshed', async () => {
    await on.spot(sighting('1', [ada]));
    on.gates.refresh.hold();
    void on.state.refresh();
    await settled();
    expect(texts()).toEqual(['about Ada']);
    await on.gates.refresh.release();
    expect(texts()).toEqual(['about Ada']);
  });

  it('are written for whom the agent saw, and refused for another', async () => {
    await on.spot(sighting('1', [ada]));
    await on.state.addNote(records.ada.id, 'more about Ada');
    expect(texts()).toEqual(['more about Ada', 'about Ada']);
    await on.spot(sighting('2', [grace]));
    await expect(on.state.addNote(records.ada.id, 'meant for Ada')).rejects.toThrow();
    await expect(on.state.changeNote(records.ada.id, 'a', 'x')).rejects.toThrow();
    await expect(on.state.removeNote(records.ada.id, 'a')).rejects.toThrow();
    expect(texts()).toEqual([]);
    expect(on.stored.has(`note:${keys.grace[0]}`)).toBe(false);
  });

  it('come back to their customer, whoever is on view by then', async () => {
    await on.spot(sighting('1', [ada]));
    const back = await on.state.removeNote(records.ada.id, 'a');
    expect(texts()).toEqual([]);
    await on.spot(sighting('2', [grace]));
    await back();
    expect(texts()).toEqual([]);
    await on.spot(sighting('1', [ada]));
    expect(texts()).toEqual(['about Ada']);
  });

  it('change with another tab, and with nothing else', async () => {
    await on.spot(sighting('1', [ada]));
    on.stored.set(`note:${keys.ada[0]}`, [{ id: 'b', text: 'from another tab', at: 2 }]);
    await on.state.notesChanged({ [`note:${keys.grace[0]}`]: {} });
    expect(texts()).toEqual(['about Ada']);
    await on.state.notesChanged({ [`note:${keys.ada[0]}`]: {} });
    expect(texts()).toEqual(['from another tab']);
  });

  it('of a customer opened by hand are theirs', async () => {
    await on.spot(sighting('2', [grace]));
    await on.state.open(records.ada.id);
    await settled();
    expect(texts()).toEqual(['about Ada']);
    await on.state.undo();
    await settled();
    expect(texts()).toEqual([]);
  });

  it('are not told as none where they could not be read', async () => {
    on.gates.notes.hold();
    await on.spot(sighting('1', [ada]));
    expect(on.view().notes).toBeNull();
  });
});

describe('the blur', () => {
  it('is on from the first drawing on where it was switched on', async () => {
    on.state.setBlurred(true);
    expect(on.view().blurred).toBe(true);
    await on.spot(sighting('1', [ada]));
    expect(on.view().blurred).toBe(true);
    on.state.setBlurred(false);
    expect(on.view().blurred).toBe(false);
  });
});
