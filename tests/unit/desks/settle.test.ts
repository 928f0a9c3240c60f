import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../lib/desks/desk';
import { createSettler } from '../../../lib/desks/settle';

const ada = { role: 'requester', email: 'ada@example.com', hook: 'slot' } as const;
const grace = { role: 'requester', email: 'grace@example.org', hook: 'slot' } as const;

const page = (id: string, people: Sighting['people'], bound: boolean): Sighting => ({
  desk: { type: 'custom', url: 'https://desk.example/' },
  ticket: { id, bound },
  slot: people.length > 0 ? 'shown' : 'absent',
  people,
});

describe('a document that has shown one ticket', () => {
  it('is believed at once, even where nothing ties people to the id', () => {
    const { sighting, again } = createSettler()(page('1', [ada], false), 0);
    expect(sighting).toMatchObject({ people: [ada], ticket: { bound: true } });
    expect(again).toBeNull();
  });

  it('is waited for while it shows no requester slot, and reported as it is in the end', () => {
    const settle = createSettler();
    const first = settle(page('1', [], false), 0);
    expect(first.sighting.confirmation).toBe('pending');
    expect(first.again).toBe(6000);
    expect(settle(page('1', [], false), 6000).sighting.confirmation).toBeUndefined();
  });

  it('is not waited for as long where the page already shows the right ticket', () => {
    expect(createSettler()(page('1', [], true), 0).again).toBe(1500);
  });
});

describe('after an in-page move', () => {
  it('never passes the last ticket’s person on under the next ticket’s id', () => {
    const settle = createSettler();
    settle(page('1', [ada], false), 0);
    const { sighting } = settle(page('2', [ada], false), 100);
    expect(sighting).toMatchObject({ people: [], slot: 'absent', confirmation: 'pending' });
  });

  it('believes a person whom the page ties to the new id', () => {
    const settle = createSettler();
    settle(page('1', [ada], true), 0);
    expect(settle(page('2', [ada], true), 100).sighting.people).toEqual([ada]);
  });

  it('is not sure of a person who came to rest after a ticket was skipped: it may be the skipped one’s', () => {
    const settle = createSettler();
    settle(page('1', [ada], false), 0);
    settle(page('2', [ada], false), 100);
    settle(page('3', [ada], false), 200);
    // The page of ticket 2 is drawn late, under the address of ticket 3.
    settle(page('3', [grace], false), 300);
    expect(settle(page('3', [grace], false), 1000).sighting).toMatchObject({ people: [], slot: 'absent' });
    const { sighting } = settle(page('3', [grace], false), 6300);
    expect(sighting).toMatchObject({ people: [grace], ticket: { bound: false } });
  });

  it('believes another person once the page has come to rest', () => {
    const settle = createSettler();
    settle(page('1', [ada], false), 0);
    settle(page('2', [ada], false), 100);
    expect(settle(page('2', [grace], false), 200)).toMatchObject({ sighting: { people: [] }, again: 400 });
    expect(settle(page('2', [grace], false), 600).sighting).toMatchObject({
      people: [grace],
      ticket: { bound: true },
    });
  });

  it('says that it is not sure when the same person stays for good', () => {
    const settle = createSettler();
    settle(page('1', [ada], false), 0);
    settle(page('2', [ada], false), 100);
    expect(settle(page('2', [ada], false), 6100).sighting).toMatchObject({
      people: [ada],
      ticket: { bound: false },
    });
  });

  it('keeps the desk’s own answer while the page is late', () => {
    const settle = createSettler();
    settle(page('1', [ada], false), 0);
    const { sighting } = settle({ ...page('2', [ada], false), confirmation: [grace] }, 100);
    expect(sighting).toMatchObject({ people: [], confirmation: [grace] });
  });
});

describe('a ticket that is opened from a page of another kind', () => {
  it('is not read off what that page has left behind', () => {
    const settle = createSettler();
    settle.left();
    expect(settle(page('1', [grace], false), 0).sighting.people).toEqual([]);
    settle(page('1', [ada], false), 300);
    expect(settle(page('1', [ada], false), 700).sighting).toMatchObject({
      people: [ada],
      ticket: { bound: true },
    });
  });

  it('is not read off it where the page has moved before anybody looked', () => {
    const settle = createSettler({ moved: true });
    expect(settle(page('1', [grace], false), 0)).toMatchObject({ sighting: { people: [] }, again: 400 });
  });

  it('is there at once where it is the last one again, with the same person', () => {
    const settle = createSettler();
    settle(page('1', [ada], false), 0);
    settle.left();
    expect(settle(page('1', [ada], false), 9000).sighting.people).toEqual([ada]);
  });

  it('is waited for where it is the last one again, with somebody else', () => {
    const settle = createSettler();
    settle(page('1', [ada], false), 0);
    settle.left();
    expect(settle(page('1', [grace], false), 9000).sighting.people).toEqual([]);
  });

  it('has its full time again', () => {
    const settle = createSettler();
    settle(page('1', [], false), 0);
    settle.left();
    expect(settle(page('1', [], false), 9000)).toMatchObject({ late: false, again: 6000 });
  });

  it('never has the last ticket’s person', () => {
    const settle = createSettler();
    settle(page('1', [ada], false), 0);
    settle.left();
    settle(page('2', [ada], false), 9000);
    expect(settle(page('2', [ada], false), 10_000).sighting.people).toEqual([]);
  });
});

describe('the page is known to show the ticket', () => {
  const known = (...[read, at]: Parameters<ReturnType<typeof createSettler>>) => ({ read, at });
  const after = (steps: ReturnType<typeof known>[], options?: Parameters<typeof createSettler>[0]) => {
    const settle = createSettler(options);
    return steps.map(({ read, at }) => settle(read, at).known);
  };

  it('where it has shown no other, once it is settled', () => {
    expect(after([known(page('1', [ada], false), 0)])).toEqual([true]);
    expect(after([known(page('1', [], false), 0), known(page('1', [], false), 6000)])).toEqual([false, true]);
  });
  it('where it is tied to it, once it is settled', () => {
    const one = known(page('1', [ada], true), 0);
    expect(after([one, known(page('2', [ada], true), 100)])).toEqual([true, true]);
    const two = [known(page('2', [], true), 100), known(page('2', [], true), 1600)];
    expect(after([one, ...two])).toEqual([true, false, true]);
  });
  it('where its people differ from the last one’s and hold still', () => {
    const one = known(page('1', [ada], false), 0);
    const two = [known(page('2', [grace], false), 100), known(page('2', [grace], false), 600)];
    expect(after([one, ...two])).toEqual([true, false, true]);
  });
  it('never while it lags, nor when patience has ended', () => {
    const one = known(page('1', [ada], false), 0);
    const two = [known(page('2', [ada], false), 100), known(page('2', [ada], false), 7000)];
    expect(after([one, ...two])).toEqual([true, false, false]);
    expect(
      after([known(page('1', [], false), 0), known(page('1', [], false), 7000)], { moved: true }),
    ).toEqual([false, false]);
  });
});
