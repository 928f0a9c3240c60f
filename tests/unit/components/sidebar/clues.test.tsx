// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { kindOf } from '../../../../components/sidebar/clues/kind-of';
import { withoutMiddle } from '../../../../components/sidebar/clues/middle';
import { clueKinds } from '../../../../lib/clues/clue';
import { pressKey } from '../../../../lib/sidebar/press-key';
import type { ClueView, SidebarView } from '../../../../lib/sidebar/view';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, testId } from '../mount';

afterEach(clear);

const some = samples['clues'] as SidebarView;
const many = samples['clues-many'] as SidebarView;
const shown = () => all('[data-testid="clue"]');

describe('what was found', () => {
  it('says what it is, shows the ends of what is long, and all of it on pointing', async () => {
    await drawSidebar(some);
    const [trace, order] = shown();
    expect(trace?.querySelector('.clue-kind')?.textContent).toBe('Trace id');
    expect(trace?.querySelector('code')?.textContent).toBe('4bf92f3577b34…0e0e4736');
    expect(trace?.querySelector('code')?.title).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(order?.querySelector('code')?.textContent).toBe('T-10482');
  });

  it('copies the whole value', async () => {
    const actions = await drawSidebar(some);
    await click(button('Copy Trace id: 4bf92f3577b34da6a3ce929d0e0e4736'));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith('4bf92f3577b34da6a3ce929d0e0e4736');
  });

  it('presses its links by name of the clue', async () => {
    const actions = await drawSidebar(some);
    await click(shown()[0]!.querySelector<HTMLElement>('[data-id="sentry"]')!);
    expect(actions.press).toHaveBeenCalledExactlyOnceWith('sentry', 'front', {
      kind: 'trace',
      value: '4bf92f3577b34da6a3ce929d0e0e4736',
    });
  });

  it('gives its links no digit of their own', async () => {
    await drawSidebar(some);
    expect(all('.clue [aria-keyshortcuts]')).toEqual([]);
  });

  it('says why a link cannot be opened', async () => {
    await drawSidebar(some);
    expect(shown()[1]?.textContent).toContain('Parcel needs an external id');
    expect(shown()[1]?.querySelectorAll('a')).toHaveLength(1);
  });

  it('can only be copied where it fits no link', async () => {
    await drawSidebar(some);
    expect(shown()[2]?.querySelectorAll('a, button')).toHaveLength(1);
  });

  it('is not there without clues', async () => {
    await drawSidebar({ ...some, clues: [] });
    expect(document.body.textContent).not.toContain('Found in this ticket');
  });
});

describe('more than eight', () => {
  it('are shown by a press, and put away again', async () => {
    await drawSidebar(many);
    expect(shown()).toHaveLength(8);
    expect(button('Show all 23').getAttribute('aria-expanded')).toBe('false');
    await click(button('Show all 23'));
    expect(shown()).toHaveLength(23);
    await click(button('Show fewer'));
    expect(shown()).toHaveLength(8);
  });

  it('eight are all there', async () => {
    await drawSidebar({ ...many, clues: many.clues.slice(0, 8) });
    expect(shown()).toHaveLength(8);
    expect(() => button('Show all 8')).toThrow();
  });

  it('never hide the one that a press is about', async () => {
    const clue = many.clues[21]!;
    const press = { link: pressKey('logs', clue), stage: 'refused', label: 'Logs', reason: '' } as const;
    await drawSidebar({ ...many, press });
    expect(shown()).toHaveLength(9);
    expect(testId('press').closest<HTMLElement>('[data-testid="clue"]')?.dataset['value']).toBe(clue.value);
  });
});

describe('the words for kinds', () => {
  it.each(clueKinds)('%s has its own', (kind) => {
    expect(kindOf({ kind })).not.toBe(kind);
  });
  it.each([
    [{ kind: 'order', label: 'Bestellung' }, 'Bestellung'],
    [{ kind: 'own' }, 'own'],
    [{ kind: 'constructor' }, 'constructor'],
  ])('%j is %s', (clue, word) => {
    expect(kindOf(clue)).toBe(word);
  });
});

it('takes letters out of the middle whole', () => {
  expect(withoutMiddle('a'.repeat(24))).toBe('a'.repeat(24));
  expect(withoutMiddle('👩‍👩‍👧'.repeat(25))).toBe(`${'👩‍👩‍👧'.repeat(13)}…${'👩‍👩‍👧'.repeat(8)}`);
});

it.each(['<img src=x onerror=alert(1)>', 'T-\u202E1', '__proto__'])('%j stays text', async (text) => {
  const link = { id: text, kind: 'custom' as const, label: text, href: 'https://example.com/', missing: [] };
  const clue: ClueView = { kind: text, label: text, value: text, links: [link] };
  const actions = await drawSidebar({ ...some, clues: [clue] });
  expect(testId('clue').dataset['value']).toBe(text);
  expect(all('img, script')).toEqual([]);
  await click(testId('clue').querySelector('a')!);
  expect(actions.press).toHaveBeenCalledExactlyOnceWith(text, 'front', { kind: text, value: text });
});
