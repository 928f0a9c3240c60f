// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Section } from '../../../lib/options/sections';
import { desk, draw, noTeam, source, sourceItem } from './draw';

const at = (section: Section) => ({ section, item: null });

describe('the first visit', () => {
  it('says in three steps what to do, and begins with the example or a file', async () => {
    const page = await draw({ text: '', saved: 'none' });
    expect(document.querySelectorAll('.step-list li')).toHaveLength(3);
    await page.click('pack-example');
    expect(page.actions.startWithExample).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(page.text());
  });

  it('keeps the steps in sight while the pack is written, and drops them once it is saved', async () => {
    const page = await draw({ text: '{}', saved: 'none' });
    expect(document.querySelector('.step-list')).not.toBeNull();
    expect(page.has('pack-example')).toBe(false);
    await page.show({});
    expect(document.querySelector('.step-list')).toBeNull();
  });

  it('shows nothing as settled before storage has answered', async () => {
    const page = await draw({ loading: true, saved: 'none', text: '' });
    expect(page.one('options').getAttribute('aria-busy')).toBe('true');
    expect(page.has('pack-example')).toBe(false);
    expect(page.said()).toEqual(['Reading what is saved']);
  });
});

it('says that a bad pack is not in use', async () => {
  await draw({ saved: 'bad' });
  const note = document.querySelector('.note-bad');
  expect(note?.textContent).toContain('The saved pack has mistakes');
  expect(note?.textContent).toContain('shows no links and asks no sources');
});

it('says of a bad pack of one’s own what goes on beside it', async () => {
  const layers = (['policy', 'team', 'own'] as const).map((origin) => ({
    origin,
    state: origin === 'team' ? ('ok' as const) : origin === 'own' ? ('bad' as const) : ('none' as const),
    entries: 0,
    problems: [],
  }));
  const page = await draw({ saved: 'bad', team: { ...noTeam, layers } });
  const note = () => document.querySelector('.note-bad')?.textContent;
  expect(note()).toContain('What your team or policy gives works as before');
  await page.show({ saved: 'bad', team: { ...noTeam, layers: layers.slice(2) } });
  expect(note()).toContain('shows no links and asks no sources');
});

describe('sites', () => {
  it('tell their state and ask for one host on a press', async () => {
    const page = await draw({
      place: at('desks'),
      sites: [desk, { ...desk, key: 'desk-1', url: 'https://b.example/', granted: true }],
    });
    const rows = page.all('desk-row');
    expect(rows.map(({ dataset }) => [dataset['url'], dataset['granted']])).toEqual([
      ['https://rt.acme.example/', 'false'],
      ['https://b.example/', 'true'],
    ]);
    expect(rows[0]?.textContent).toContain('Mail Request Tracker');
    await page.click('desk-allow');
    expect(page.actions.allow).toHaveBeenCalledExactlyOnceWith(desk.pattern);
    await page.click('desk-revoke');
    expect(page.actions.revoke).toHaveBeenCalledExactlyOnceWith(desk.pattern);
  });

  it('keep the keyboard on the button that turns into its opposite', async () => {
    const page = await draw({ place: at('desks'), sites: [desk] });
    const button = page.one('desk-allow');
    button.focus();
    await page.show({ sites: [{ ...desk, granted: true }] });
    expect(document.activeElement).toBe(page.one('desk-revoke'));
    expect(page.one('desk-revoke').getAttribute('aria-label')).toBe('Take back: Mail');
  });

  it('say what the browser answered', async () => {
    const page = await draw({ place: at('desks'), sites: [{ ...desk, outcome: 'denied' }] });
    expect(page.said()).toContain('Not allowed. Press again to be asked again.');
  });

  it('list sources with their host and what they are for', async () => {
    const page = await draw({
      place: at('sources'),
      sources: { items: [sourceItem], locked: false, form: null },
    });
    expect(page.one('source-row').textContent).toContain('crm.acme.example');
    expect(page.one('source-row').textContent).not.toContain('{{');
    await page.click('source-allow');
    expect(page.actions.allow).toHaveBeenCalledExactlyOnceWith(sourceItem.asks.pattern);
    expect(document.body.textContent).toContain('Asked about the customer of the ticket that is open.');
  });

  it.each([
    ['json', 'JSON source'],
    ['plain', 'Customer cards (Plain)'],
    ['helpscout', 'Dynamic app (Help Scout)'],
    ['freescout', 'Sidebar webhook (FreeScout)'],
    ['gorgias', 'HTTP integration (Gorgias)'],
  ] as const)('tell a source that speaks %s from a desk of that name', async (kind, name) => {
    const page = await draw({
      place: at('sources'),
      sources: { items: [{ ...sourceItem, kind }], locked: false, form: null },
    });
    expect(page.one('source-row').querySelector('.site-type')?.textContent).toBe(name);
  });

  it('show a hidden character instead of being fooled by it', async () => {
    const page = await draw({ place: at('desks'), sites: [{ ...desk, label: 'Ma\u202eil' }] });
    expect(page.one('desk-row').querySelector('.hidden-character')?.getAttribute('data-code')).toBe('U+202E');
  });
});

describe('forgetting', () => {
  it('asks first, with the keyboard on the safe answer', async () => {
    const page = await draw({ place: at('privacy') });
    await page.click('forget');
    expect(document.activeElement).toBe(page.one('forget-no'));
    await page.click('forget-no');
    expect(page.actions.privacy.forgetEverybody).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(page.one('forget'));
  });

  it('says when it is done', async () => {
    const page = await draw({ place: at('privacy') });
    await page.click('forget');
    await page.click('forget-yes');
    expect(page.actions.privacy.forgetEverybody).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(page.said()).toContain('Every customer is forgotten.'));
  });

  it('says when it failed', async () => {
    const page = await draw({ place: at('privacy') });
    vi.mocked(page.actions.privacy.forgetEverybody).mockRejectedValueOnce(new Error('gone'));
    await page.click('forget');
    await page.click('forget-yes');
    await vi.waitFor(() => expect(page.said().join()).toContain('Not everything may be forgotten'));
  });
});

describe('dropping', () => {
  const drag = (type: string, files: File[]) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, {
      dataTransfer: { types: files.length > 0 ? ['Files'] : ['text/plain'], files },
      relatedTarget: null,
    });
    return act(() => void document.body.dispatchEvent(event)).then(() => event);
  };
  const file = new File(['{}'], 'acme.json');

  it('a file anywhere reads it', async () => {
    const page = await draw();
    await drag('dragover', [file]);
    expect(document.querySelector('.drop-here')).not.toBeNull();
    const event = await drag('drop', [file]);
    expect(page.actions.importFile).toHaveBeenCalledExactlyOnceWith(file);
    expect(event.defaultPrevented).toBe(true);
    expect(document.querySelector('.drop-here')).toBeNull();
  });

  it('text is left to the editor', async () => {
    const page = await draw();
    const over = await drag('dragover', []);
    const event = await drag('drop', []);
    expect(page.actions.importFile).not.toHaveBeenCalled();
    expect([over.defaultPrevented, event.defaultPrevented]).toEqual([false, false]);
  });
});

it('has no style attributes, which the page’s own policy would refuse', async () => {
  await draw({
    text: '',
    saved: 'none',
    sites: [desk, source],
    notice: { code: 'refused' },
    canRestore: true,
  });
  expect(document.querySelectorAll('[style]')).toHaveLength(0);
});
