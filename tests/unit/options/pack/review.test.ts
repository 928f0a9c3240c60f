import { beforeEach, describe, expect, it } from 'vitest';
import { createOptionsState } from '../../../../lib/options/state';
import { exportPack } from '../../../../lib/pack/export';
import { parsePack } from '../../../../lib/pack/schema';
import { full, small } from '../../pack/examples';
import { fakeBrowser } from '../fake-browser';
import { until } from './until';

const file = (pack: unknown, name = 'team.json') => {
  const text = typeof pack === 'string' ? pack : JSON.stringify(pack);
  return { name, size: text.length, text: async () => text };
};
const [stripe] = small.links;
const logs = { id: 'logs', kind: 'logs', label: 'Logs', url: 'https://logs.acme.example/{{customer.email}}' };
/** `small` with its link elsewhere and a new one, and without its desk. */
const theirs = {
  ...small,
  desks: [],
  links: [{ ...stripe, url: 'https://stripe.example/{{customer.email}}' }, logs],
};

let browser: ReturnType<typeof fakeBrowser>;
async function page(stored: unknown = small) {
  browser = fakeBrowser(stored);
  const { view, actions } = createOptionsState(browser.deps());
  await until(() => !view.value.loading);
  const review = () => view.value.review.view;
  const outcome = () => view.value.review.outcome;
  const open = async (pack: unknown, name?: string) => {
    actions.importFile(file(pack, name));
    await until(() => review() !== null || outcome() !== null || view.value.notice !== null);
  };
  return { view, actions, review, outcome, open };
}
const told = (
  sections: NonNullable<Awaited<ReturnType<typeof page>>['view']['value']['review']['view']>['sections'],
) =>
  sections.map(({ section, choice, choices, differences }) => [
    section,
    `${choice} of ${choices.join(' ')}`,
    ...differences.map(({ kind, name, taken }) => `${kind} ${name}${taken ? '' : ' (not taken)'}`),
  ]);

describe('a pack file', () => {
  let options: Awaited<ReturnType<typeof page>>;
  beforeEach(async () => {
    options = await page();
    await options.open(theirs);
  });

  it('is shown by what it would change, and changes nothing', () => {
    expect(told(options.review()!.sections)).toEqual([
      ['desks', 'merge of mine merge replace', 'removed https://rt.acme.example/ (not taken)'],
      ['links', 'merge of mine merge', 'changed Stripe', 'added Logs'],
    ]);
    expect(options.review()).toMatchObject({ file: 'team.json', from: null, taken: 2, problems: [] });
    expect(browser.stored).toBe(small);
    expect(options.view.value.dirty).toBe(false);
  });

  it('warns of what would lead elsewhere, by the choices as they are', () => {
    expect(options.review()!.warnings).toMatchObject([
      { kind: 'link-origin', after: ['https://stripe.example'] },
      { kind: 'new-host', host: 'stripe.example' },
      { kind: 'new-host', host: 'logs.acme.example' },
    ]);
    options.actions.review.choose('links', 'mine');
    expect(options.review()).toMatchObject({ warnings: [], taken: 0 });
  });

  it('is used in one step, section by section as chosen, and taken back in one', async () => {
    options.actions.review.choose('desks', 'replace');
    options.actions.review.choose('links', 'mine');
    options.actions.review.apply();
    await until(() => options.outcome() !== null);
    expect(options.outcome()).toEqual({ code: 'applied', file: 'team.json', changes: 1 });
    expect(browser.stored).toMatchObject({ desks: [], links: [stripe] });
    expect(options.review()).toBeNull();
    await until(() => options.view.value.text.includes('"desks": []'));
    options.actions.review.undo();
    await until(() => options.outcome()?.code === 'undone');
    expect(browser.stored).toBe(small);
    expect(options.view.value.review.canUndo).toBe(false);
  });

  it('is merged with what is stored at that moment', async () => {
    browser.put({ ...small, team: 'Apex' });
    options.actions.review.apply();
    await until(() => options.outcome() !== null);
    expect(browser.stored).toMatchObject({ team: 'Apex', desks: small.desks, links: theirs.links });
  });

  it('compares with what somebody else has saved meanwhile', async () => {
    browser.put({ ...theirs, desks: small.desks });
    await until(() => options.review()?.sections.length === 1);
    expect(told(options.review()!.sections)[0]?.[0]).toBe('desks');
  });

  it('replaces all, keeps all, merges all', () => {
    options.actions.review.chooseAll('replace');
    expect(options.review()).toMatchObject({ taken: 3 });
    options.actions.review.chooseAll('mine');
    expect(options.review()).toMatchObject({ taken: 0 });
    options.actions.review.chooseAll('merge');
    expect(options.review()).toMatchObject({ taken: 2 });
  });

  it('is put away', () => {
    options.actions.review.cancel();
    expect(options.view.value.review).toEqual({ view: null, outcome: null, canUndo: false });
    expect(browser.stored).toBe(small);
  });

  it('is not taken back over what somebody else has saved since', async () => {
    options.actions.review.apply();
    await until(() => options.outcome() !== null);
    browser.put({ ...small, team: 'Apex' });
    options.actions.review.undo();
    await until(() => options.outcome()?.code === 'changed');
    expect(browser.stored).toMatchObject({ team: 'Apex' });
  });

  it('says what the browser could not do, and stays open', async () => {
    browser.writeError = new Error('disk full');
    options.actions.review.apply();
    await until(() => options.outcome() !== null);
    expect(options.outcome()).toEqual({ code: 'failed', reason: 'disk full' });
    expect(options.review()).not.toBeNull();
    expect(browser.stored).toBe(small);
  });
});

it('takes nothing of the team and the audit away by itself', async () => {
  const options = await page(full);
  const { team: _team, audit: _audit, ...rest } = full;
  await options.open(rest);
  const kept = [
    ['team', 'mine of mine replace', 'removed Acme (not taken)'],
    ['audit', 'mine of mine replace', 'removed https://audit.acme.example/deskside (not taken)'],
  ];
  expect(told(options.review()!.sections)).toEqual(kept);
  options.actions.review.chooseAll('merge');
  expect(told(options.review()!.sections)).toEqual(kept);
  options.actions.review.chooseAll('replace');
  expect(options.review()!.taken).toBe(2);
});

it('says why choices make no pack, and stores none', async () => {
  const options = await page(full);
  const { environments: _none, ...rest } = full;
  const links = full.links.slice(0, 1);
  await options.open({ ...rest, links, team: 'Apex' });
  options.actions.review.choose('environments', 'replace');
  options.actions.review.choose('links', 'mine');
  expect(options.review()!.problems).toContainEqual({
    at: '/links/2/mint/url',
    message: 'asks for {{env.app}}, but the pack has no environments',
  });
  options.actions.review.apply();
  expect(browser.stored).toBe(full);
  options.actions.review.choose('links', 'replace');
  expect(options.review()!.problems).toEqual([]);
});

it('says so where the file says nothing new', async () => {
  const options = await page();
  await options.open(exportPack((parsePack(small) as { pack: typeof full }).pack), 'same.json');
  expect(options.view.value.review).toMatchObject({
    view: null,
    outcome: { code: 'same', file: 'same.json' },
  });
});

it('reads files of earlier versions, and says which', async () => {
  const options = await page();
  const { version: _none, ...old } = small;
  await options.open({ ...old, team: 'Apex' });
  expect(options.review()).toMatchObject({ from: 0, taken: 1 });
});

it.each([
  ['mistakes', '{"version": 1,}'],
  ['a newer version', '{"version": 2}'],
])('shows a file with %s in the text, where it says what is wrong', async (_what, text) => {
  const options = await page();
  await options.open(text);
  expect(options.view.value).toMatchObject({ text, review: { view: null }, notice: { code: 'imported' } });
  expect(options.view.value.problems).toHaveLength(1);
  expect(browser.stored).toBe(small);
});
