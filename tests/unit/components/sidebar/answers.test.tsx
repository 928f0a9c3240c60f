// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { cardRows } from '../../../../components/sidebar/card-rows';
import { problemTexts } from '../../../../components/sidebar/problem-texts';
import type { SourceAnswer, SourceProblem } from '../../../../lib/customers/customer';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, find, testId } from '../mount';

afterEach(clear);

const view = samples['one']!;
const answer = view.answers[0]!;
const alone = (more: Partial<SourceAnswer>) => ({
  ...view,
  links: [],
  earlier: [],
  answers: [{ ...answer, ...more }],
});
const card = () => find('article');

describe('a card', () => {
  it('shows the facts, their age, and does not repeat the top', async () => {
    await drawSidebar(alone({}));
    expect(all('dt').map((term) => term.textContent)).toEqual([
      'MRR',
      'Seats',
      'Since',
      'Last seen',
      'App',
      'Stripe id',
    ]);
    expect(find('time').textContent).toBe('2 min ago');
    expect(find('time').getAttribute('datetime')).toBe(new Date(answer.fetchedAt!).toISOString());
  });

  it('shows what differs from the top', () => {
    const rows = cardRows({ name: 'J. Østergård', company: 'Same' }, { name: 'José', company: 'Same' });
    expect(rows).toEqual([{ label: 'Name', value: 'J. Østergård' }]);
  });

  it('asks anew', async () => {
    const { refresh } = await drawSidebar(alone({}));
    await click(button('Refresh'));
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('does not ask twice at a time', async () => {
    const { refresh } = await drawSidebar({ ...alone({}), refreshing: true });
    await click(button('Refreshing'));
    expect(refresh).not.toHaveBeenCalled();
    expect(find('main').dataset['refreshing']).toBe('true');
  });

  it('says that it is stale, with a button', async () => {
    const { refresh } = await drawSidebar(alone({ stale: true, fetchedAt: view.now - 3 * 86_400_000 }));
    expect(card().textContent).toContain('3 days ago');
    expect(card().textContent).toContain('May be out of date');
    await click(find('.card-stale-words button'));
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('says that the source does not know the customer', async () => {
    await drawSidebar(alone({ status: 'unknown', facts: {} }));
    expect(card().textContent).toContain('Account does not know this customer.');
  });

  it('says that it was never asked, or is being asked', async () => {
    const { fetchedAt: _, ...never } = { ...answer, status: 'never' as const, facts: {} };
    await drawSidebar({ ...view, answers: [never] });
    expect(card().textContent).toContain('Not asked yet.');
    await drawSidebar({ ...view, answers: [never], refreshing: true });
    expect(card().textContent).toContain('Asking…');
  });

  it('survives a time that is none', async () => {
    await drawSidebar(alone({ fetchedAt: Number.NaN }));
    expect(all('time')).toEqual([]);
  });
});

describe('a source in trouble', () => {
  const codes = Object.keys(problemTexts) as SourceProblem[];
  const failed = (code: SourceProblem, known: boolean): Partial<SourceAnswer> => ({
    status: 'failed',
    problem: { code, host: 'crm.acme.example' },
    ...(!known && { facts: {} }),
  });

  it.each(codes)('%s names the host in a sentence of its own', async (code) => {
    await drawSidebar(alone(failed(code, true)));
    const [, title] = problemTexts[code];
    expect(testId('trouble').dataset['code']).toBe(code);
    expect(testId('trouble').textContent).toContain(title);
    expect(testId('trouble').textContent).toContain('crm.acme.example');
  });

  it('has a different sentence for every code', () => {
    expect(new Set(codes.map((code) => problemTexts[code][2]('h'))).size).toBe(codes.length);
  });

  it('keeps what was known on screen', async () => {
    await drawSidebar(alone(failed('offline', true)));
    expect(card().textContent).toContain('€ 412.00');
    expect(testId('trouble').textContent).toContain('Below is what was known before.');
  });

  it('promises nothing below where nothing was known', async () => {
    const { fetchedAt: _, ...never } = answer;
    await drawSidebar({ ...view, answers: [{ ...never, ...failed('offline', false) }] });
    expect(testId('trouble').textContent).not.toContain('Below');
  });

  it('says when it is asked again', async () => {
    const problem = { code: 'busy' as const, host: 'crm.acme.example', retryAt: view.now + 4 * 60_000 };
    await drawSidebar(alone({ status: 'failed', problem }));
    expect(testId('trouble').textContent).toContain('It is asked again in 4 min.');
  });

  it('leads to the place to sign in', async () => {
    await drawSidebar(alone(failed('signed-out', false)));
    expect(find('[data-testid="trouble"] a').getAttribute('href')).toBe('https://crm.acme.example/');
    expect(all('[data-testid="link"]')).toEqual([]);
  });

  it('leads to the options for a missing permission', async () => {
    const { openOptions } = await drawSidebar(alone(failed('no-permission', false)));
    await click(button('Open options'));
    expect(openOptions).toHaveBeenCalledOnce();
  });
});
