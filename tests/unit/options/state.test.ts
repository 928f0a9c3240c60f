import { describe, expect, it, vi } from 'vitest';
import { createOptionsState } from '../../../lib/options/state';
import { starterText } from '../../../lib/options/starter';
import { exportPack } from '../../../lib/pack/export';
import type { Pack } from '../../../lib/pack/pack';
import { parsePack } from '../../../lib/pack/schema';
import { full, small } from '../pack/examples';
import { fakeBrowser } from './fake-browser';

type Browser = ReturnType<typeof fakeBrowser>;

async function page(browser: Browser) {
  const state = createOptionsState(browser.deps());
  await vi.waitFor(() => expect(state.view.value.loading).toBe(false));
  const { actions } = state;
  return {
    actions,
    get view() {
      return state.view.value;
    },
    /** Waits until the view is like this. */
    until: (part: object) => vi.waitFor(() => expect(state.view.value).toMatchObject(part)),
  };
}
const file = (text: string, name = 'acme.json') => new File([text], name);
const minimal = '{"version": 1, "team": "Mine"}';

describe('the text', () => {
  it('is the saved pack, well written', async () => {
    const { view } = await page(fakeBrowser(full));
    expect(view).toMatchObject({
      text: exportPack(full),
      saved: 'ok',
      dirty: false,
      problems: [],
      notice: null,
    });
  });

  it('is empty without one, and that is no mistake', async () => {
    const { view } = await page(fakeBrowser());
    expect(view).toMatchObject({ text: '', saved: 'none', dirty: false, problems: [] });
  });

  it('that is empty cannot be saved, and says why', async () => {
    const options = await page(fakeBrowser());
    options.actions.save();
    await options.until({ notice: { code: 'refused' }, problems: [{ at: '', line: 1 }] });
  });

  it('is the bad pack itself, to be mended', async () => {
    const { view } = await page(fakeBrowser({ version: 1, desks: 'all' }));
    expect(JSON.parse(view.text)).toEqual({ version: 1, desks: 'all' });
    expect(view).toMatchObject({ saved: 'bad', problems: [{ at: '/desks', line: 3 }], sites: [] });
  });

  it('is checked at every change', async () => {
    const options = await page(fakeBrowser(small));
    options.actions.edit('{"version": 1, "lnks": []}');
    expect(options.view).toMatchObject({ dirty: true, problems: [{ at: '/lnks', line: 1, column: 16 }] });
    options.actions.edit('{"version": 1}');
    expect(options.view).toMatchObject({ dirty: true, problems: [] });
  });

  it('names the hosts that saving would add', async () => {
    const options = await page(fakeBrowser(small));
    expect(options.view.newHosts).toEqual([]);
    options.actions.edit(exportPack({ ...full, links: [...full.links, ...small.links] } as Pack));
    expect(options.view.newHosts).toEqual([
      'rt.acme.example:8443',
      'acme.zendesk.com',
      '127.0.0.1:8090',
      'github.com',
      'acme.atlassian.net',
      'crm.acme.example',
      'shop.acme.example',
      '127.0.0.1:8080',
      'login.acme.example',
      'logs.acme.example',
      'audit.acme.example',
    ]);
  });
});

describe('saving', () => {
  it('stores the pack and keeps the text as it was typed', async () => {
    const browser = fakeBrowser(small);
    const options = await page(browser);
    options.actions.edit(minimal);
    options.actions.save();
    await options.until({ text: minimal, saved: 'ok', dirty: false, notice: { code: 'saved' } });
    expect(browser.stored).toEqual((parsePack(minimal) as { pack: unknown }).pack);
  });

  it('is refused with mistakes; text and saved pack stay', async () => {
    const browser = fakeBrowser(small);
    const options = await page(browser);
    options.actions.edit('{"version": 9');
    options.actions.save();
    await options.until({ text: '{"version": 9', dirty: true, notice: { code: 'refused' } });
    expect(browser.stored).toBe(small);
  });

  it('says so when the browser cannot store', async () => {
    const browser = fakeBrowser(small);
    browser.writeError = new Error('quota');
    const options = await page(browser);
    options.actions.edit(minimal);
    options.actions.save();
    await options.until({ text: minimal, dirty: true, notice: { code: 'failed', reason: 'quota' } });
  });

  it('can be undone', async () => {
    const browser = fakeBrowser(full);
    const options = await page(browser);
    options.actions.edit(minimal);
    options.actions.save();
    await options.until({ canUndo: true });
    options.actions.undo();
    await options.until({ text: exportPack(full), dirty: false, canUndo: false, notice: { code: 'undone' } });
    expect(browser.stored).toEqual(full);
  });

  it('for the first time can be undone too: no pack is left, the text can be had back', async () => {
    const browser = fakeBrowser();
    const options = await page(browser);
    options.actions.edit(minimal);
    options.actions.save();
    await options.until({ canUndo: true });
    options.actions.undo();
    await options.until({ text: '', saved: 'none', canRestore: true });
    expect(browser.stored).toBeUndefined();
    options.actions.restore();
    expect(options.view).toMatchObject({ text: minimal, dirty: true, canRestore: false });
  });

  it('over a bad pack never brings that back into use', async () => {
    const browser = fakeBrowser({ version: 1, desks: 'all' });
    const options = await page(browser);
    options.actions.edit(minimal);
    options.actions.save();
    await options.until({ canUndo: true });
    options.actions.undo();
    await options.until({ canUndo: false, dirty: true, saved: 'ok' });
    expect(JSON.parse(options.view.text)).toEqual({ version: 1, desks: 'all' });
    expect(browser.stored).toMatchObject({ team: 'Mine' });
  });
});

describe('another tab', () => {
  it('shows at once what is saved there', async () => {
    const browser = fakeBrowser(small);
    const [here, there] = [await page(browser), await page(browser)];
    there.actions.edit(minimal);
    there.actions.save();
    await here.until({ saved: 'ok', dirty: false, sites: [], notice: null });
    expect(JSON.parse(here.view.text)).toMatchObject({ team: 'Mine' });
  });

  it('never takes unsaved work away, but says that the ground has moved', async () => {
    const browser = fakeBrowser(small);
    const options = await page(browser);
    options.actions.edit(minimal);
    browser.put(full);
    await options.until({ text: minimal, dirty: true, notice: { code: 'elsewhere' } });
    options.actions.edit(`${minimal} `);
    expect(options.view.notice).toEqual({ code: 'elsewhere' });
    options.actions.discard();
    expect(options.view).toMatchObject({
      text: exportPack(full),
      dirty: false,
      notice: null,
      canRestore: true,
    });
  });
});

describe('files', () => {
  it('come into the editor unsaved, and the text before can be had back', async () => {
    const browser = fakeBrowser();
    const options = await page(browser);
    options.actions.edit(minimal);
    options.actions.importFile(file(exportPack(full)));
    await options.until({
      text: exportPack(full),
      dirty: true,
      notice: { code: 'imported', file: 'acme.json' },
    });
    expect(browser.stored).toBeUndefined();
    options.actions.restore();
    expect(options.view.text).toBe(minimal);
  });

  it('with mistakes come in too, so that they can be mended', async () => {
    const options = await page(fakeBrowser());
    options.actions.importFile(file('{"version": 1,}'));
    await options.until({ text: '{"version": 1,}', problems: [{ syntax: true, line: 1, column: 14 }] });
  });

  it.each([
    ['too-large', file(' '.repeat(300_000), 'big.json'), 'big.json'],
    ['not-text', file('\u0089PNG\0\0', 'picture.png'), 'picture.png'],
  ])('%s are refused without a look at the text', async (code, picked, name) => {
    const options = await page(fakeBrowser(small));
    options.actions.edit(minimal);
    options.actions.importFile(picked);
    await options.until({ text: minimal, notice: { code, file: name } });
  });

  it('go out well written, from a text without mistakes', async () => {
    const browser = fakeBrowser(small);
    const options = await page(browser);
    options.actions.edit(JSON.stringify(full));
    options.actions.exportPack();
    expect(browser.files).toEqual([{ name: 'pack.json', text: exportPack(full) }]);
    options.actions.edit('{');
    options.actions.exportPack();
    expect(browser.files).toHaveLength(1);
    expect(options.view.notice).toEqual({ code: 'export-refused' });
  });

  it('are not needed to begin: the example is a valid pack', async () => {
    const options = await page(fakeBrowser());
    options.actions.startWithExample();
    expect(options.view).toMatchObject({
      text: starterText,
      dirty: true,
      problems: [],
      notice: { code: 'example' },
    });
  });
});
