import { describe, expect, it } from 'vitest';
import type { Lesson, Taught, TeachRefusal } from '../../../lib/messages/lesson';
import type { Spotted } from '../../../lib/messages/protocol';
import type { Pack } from '../../../lib/pack/pack';
import { createTeachState } from '../../../lib/sidebar/teach-state';
import { packOf, settled } from './stage';

const bare = { type: 'custom' as const, url: 'https://desk.example/' };
const spotted = (seq = 1, url = bare.url, type: 'custom' | 'rt' = 'custom'): Spotted => ({
  sighting: { desk: { type, url }, ticket: { id: 'tickets/7', bound: false }, slot: 'absent', people: [] },
  url: `${url}tickets/7`,
  life: 'one',
  seq,
});
const taught: Taught = {
  picking: null,
  draft: { ticket: 'tickets/{id}', read: { email: '.mail' } },
  preview: { ticketId: '7', email: 'ada@example.com' },
  problems: ['weak'],
};
const lesson = (more: Partial<Lesson> = {}): Lesson => ({ deskUrl: bare.url, taught, saved: false, ...more });
const refusals = new Map<string, TeachRefusal | Error>();

function teaching(desks: object[] = [bare], agents: object = {}) {
  const asked: unknown[] = [];
  let first: Lesson | null = null;
  const state = createTeachState({
    place: 'docked',
    async call(type, payload): Promise<never> {
      if (type !== 'teach/lesson') asked.push([type, payload]);
      const refused = refusals.get(type);
      if (refused instanceof Error) throw refused;
      return (type === 'teach/lesson' ? first : (refused ?? null)) as never;
    },
  });
  state.setPack(packOf({ desks, agents } as Partial<Pack>));
  state.spot(spotted());
  return { state, asked, view: () => state.view.value, before: (known: Lesson) => void (first = known) };
}

describe('the offer', () => {
  it('stands where nothing is known of the page', () => {
    expect(teaching().view()).toMatchObject({ stage: 'offer', ready: false, problems: [] });
  });

  it.each([
    ['a rule of its own', [{ ...bare, ticket: '{id}', read: { email: '.mail' } }]],
    ['a product that Deskside knows', [{ ...bare, type: 'rt' }]],
    ['no place in the pack', []],
  ])('does not stand on a desk with %s', (_, desks) => {
    expect(teaching(desks).view()).toBeNull();
  });

  it('goes with the ticket', () => {
    const { state, view } = teaching();
    state.spot({ ...spotted(3), sighting: null });
    expect(view()).toBeNull();
    state.spot(spotted(2)); // overtaken
    expect(view()).toBeNull();
  });
});

describe('a lesson', () => {
  it('goes from the pick to what the rule reads', () => {
    const { state, view } = teaching();
    state.heard(lesson({ taught: { picking: 'email', preview: {}, problems: ['mixed'] } }));
    expect(view()).toMatchObject({ stage: 'picking', field: 'email', problems: ['mixed'] });
    state.heard(lesson());
    expect(view()).toMatchObject({
      stage: 'review',
      ready: true,
      preview: taught.preview,
      problems: ['weak'],
    });
    state.heard(lesson({ taught: { ...taught, draft: undefined, problems: ['reads-none'] } }));
    expect(view()).toMatchObject({ stage: 'review', ready: false, problems: ['reads-none'] });
    state.heard(null);
    expect(view()).toMatchObject({ stage: 'offer' });
  });

  it('about another desk is none', () => {
    const { state, view } = teaching();
    state.heard(lesson({ deskUrl: 'https://other.example/' }));
    expect(view()).toMatchObject({ stage: 'offer' });
  });

  it.each([{ domains: ['example.com'] }, { emails: ['ADA@example.com'] }])(
    'doubts a colleague’s address %j',
    (agents) => {
      const { state, view } = teaching([bare], agents);
      state.heard(lesson());
      expect(view()?.problems).toEqual(['weak', 'team']);
    },
  );

  it('that was saved before this frame came is known, with its rule as a desk', async () => {
    const desk = { ...bare, ticket: 'tickets/{id}', read: { email: '.mail' } };
    const { state, view, before } = teaching([desk]);
    before(lesson({ taught: null, saved: true }));
    await state.start();
    expect(view()).toMatchObject({ stage: 'saved' });
    expect(JSON.parse(view()?.rule ?? '')).toEqual(desk);
  });

  it('that is told meanwhile is newer than the one asked for', async () => {
    const { state, view, before } = teaching();
    before(lesson());
    const started = state.start();
    state.heard(lesson({ taught: { picking: 'name', preview: {}, problems: [] } }));
    await started;
    expect(view()).toMatchObject({ stage: 'picking' });
  });
});

describe('a step', () => {
  it('asks the background, and says why it was refused', async () => {
    const { state, asked, view } = teaching();
    state.actions.pick('email');
    expect(view()).toMatchObject({ busy: true, refused: null });
    await settled();
    expect(view()).toMatchObject({ busy: false, refused: null });
    refusals.set('teach/save', 'changed').set('teach/undo', new Error('gone'));
    state.actions.save();
    await settled();
    expect(view()?.refused).toBe('changed');
    state.actions.undo();
    await settled();
    expect(view()?.refused).toBe('failed');
    state.actions.drop('name');
    await settled();
    expect(view()?.refused).toBeNull();
    expect(asked).toEqual([
      ['teach/begin', { field: 'email' }],
      ['teach/save', {}],
      ['teach/undo', {}],
      ['teach/drop', { field: 'name' }],
    ]);
  });
});
