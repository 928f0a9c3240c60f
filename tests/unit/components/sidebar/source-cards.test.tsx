// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { SourceAnswer } from '../../../../lib/customers/customer';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, find, testId } from '../mount';

afterEach(clear);

const view = samples['one']!;
const text = (words: string) => ({
  kind: 'pieces' as const,
  pieces: [{ type: 'text' as const, text: words }],
});
const card = (key: string, words: string, more = {}) => ({
  key,
  body: text(words),
  fetchedAt: view.now - 60_000,
  staleAt: view.now + 60_000,
  stale: false,
  ...more,
});
const answer = (more: Partial<SourceAnswer>): SourceAnswer => ({
  sourceId: 'cards',
  label: 'Cards',
  status: 'ok',
  fetchedAt: view.now - 60_000,
  facts: {},
  ...more,
});
const show = (...answers: SourceAnswer[]) => drawSidebar({ ...view, earlier: [], answers });
const titles = () => all('.card-head h2').map(({ textContent }) => textContent);

describe('cards of a source', () => {
  it('are drawn one by one, each with its own title and age', async () => {
    await show(
      answer({
        cards: [
          card('a', 'first', { title: 'Account' }),
          card('b', 'second', { fetchedAt: view.now - 3 * 86_400_000, stale: true }),
        ],
      }),
    );
    expect(titles()).toEqual(['Account', 'Cards']);
    expect(all('.card-aside time').map(({ textContent }) => textContent)).toEqual([
      '1 min ago',
      '3 days ago',
    ]);
    expect(all('.card-stale')).toHaveLength(1);
    expect(find('.card-stale').textContent).toContain('May be out of date');
  });

  it('are nothing where there is nothing to show', async () => {
    await show(answer({ cards: [] }));
    expect(all('.card:not(.person)')).toEqual([]);
  });

  it('stay on screen when the source fails, which is told once', async () => {
    await show(
      answer({
        status: 'failed',
        problem: { code: 'timeout', host: 'cards.acme.example' },
        cards: [card('a', 'first', { stale: true }), card('b', 'second', { stale: true })],
      }),
    );
    expect(all('[data-testid="trouble"]')).toHaveLength(1);
    expect(document.body.textContent).toContain('first');
    expect(document.body.textContent).toContain('second');
    expect(testId('trouble').textContent).toContain('Below is what was known before.');
  });

  it('of which nothing is known say what is wrong all the same', async () => {
    await show(
      answer({ status: 'failed', cards: [], problem: { code: 'timeout', host: 'cards.acme.example' } }),
    );
    expect(titles()).toEqual(['Cards']);
    expect(testId('trouble').dataset['code']).toBe('timeout');
  });

  it('of an unknown customer are not drawn', async () => {
    await show(answer({ status: 'unknown', cards: [card('a', 'old')] }));
    expect(document.body.textContent).not.toContain('old');
    expect(document.body.textContent).toContain('Cards does not know this customer.');
  });

  it('are refreshed by their button', async () => {
    const { refresh } = await show(answer({ cards: [card('a', 'first')] }));
    await click(button('Refresh'));
    expect(refresh).toHaveBeenCalledOnce();
  });
});

describe('a source that rests', () => {
  it('says until when, and can be asked all the same', async () => {
    const { refresh } = await show(
      answer({ status: 'failed', restingUntil: view.now + 5 * 60_000, cards: [card('a', 'first')] }),
    );
    expect(testId('resting').textContent).toMatch(/Left alone until \d\d:\d\d/);
    expect(document.body.textContent).toContain('first');
    await click(button('Ask now'));
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('says nothing of it once the time is over', async () => {
    await show(answer({ restingUntil: view.now - 1, cards: [card('a', 'first')] }));
    expect(all('[data-testid="resting"]')).toEqual([]);
  });
});

it('a missing token leads to the options', async () => {
  const { fetchedAt: _, ...never } = answer({
    status: 'failed',
    problem: { code: 'no-token', host: 'a.example' },
  });
  const { openOptions } = await show(never);
  await click(button('Open options'));
  expect(openOptions).toHaveBeenCalledOnce();
});

it('an import says which file it is from, and cannot be refreshed', async () => {
  await show(answer({ sourceId: '@import', label: 'people.csv', facts: { plan: 'Basic' } }));
  expect(titles()).toEqual(['Imported from people.csv']);
  expect(all('[aria-label="Refresh"]')).toEqual([]);
});
