// @vitest-environment happy-dom
/** An address that only stands on the page: asked about, never shown as the customer. */
import { afterEach, expect, it } from 'vitest';
import type { CandidateView } from '../../../../lib/sidebar/view';
import { guessPlaces } from '../../../../lib/desks/generic/places';
import { foundTexts } from '../../../../components/sidebar/texts';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, find, testId } from '../mount';

afterEach(clear);

const one = samples['unsure-guess']!;
const several = samples['unsure-guesses']!;
const text = () => document.body.textContent;

it('asks about the one, and takes them by a click alone', async () => {
  const actions = await drawSidebar(one);
  expect(text()).toContain('Not sure: is it this person?');
  expect(text()).toContain('Nothing is looked up before you say so.');
  expect(all('[data-testid^="customer-"], a')).toEqual([]);
  expect(actions.choose).not.toHaveBeenCalled();
  const yes = testId('candidate');
  expect(yes.dataset['email']).toBe('ada.lovelace@example.com');
  const described = find(`#${yes.getAttribute('aria-describedby')}`).textContent;
  expect(described).toContain('Ada Lovelace');
  expect(described).toContain('ada.lovelace@example.com');
  await click(yes);
  expect(actions.choose).toHaveBeenCalledExactlyOnceWith('a');
});

it.each(guessPlaces)('says where the address stands: %s', async (note) => {
  const candidates: CandidateView[] = [{ ...one.candidates[0]!, note }];
  await drawSidebar({ ...one, candidates });
  expect(foundTexts[note]).toMatch(/^This address stands .+\.$/);
  expect(text()).toContain(foundTexts[note]);
});

it('has words of its own for every place', () => {
  expect(new Set(guessPlaces.map((place) => foundTexts[place])).size).toBe(guessPlaces.length);
});

it('offers several side by side, each with its place', async () => {
  const actions = await drawSidebar(several);
  const offered = all('[data-testid="candidate"]');
  expect(offered.map(({ dataset }) => dataset['email'])).toEqual(
    several.candidates.map(({ email }) => email),
  );
  expect(offered.map((each) => each.querySelector('.pick-note')?.textContent)).toEqual([
    'newest message',
    'a message',
    'side panel',
    'customer’s box',
  ]);
  await click(offered[1]!);
  expect(actions.choose).toHaveBeenCalledExactlyOnceWith('m');
});

it.each([
  ['the one', one],
  ['several', several],
])('leads to the search where it is somebody else than %s', async (_, view) => {
  await drawSidebar(view);
  expect(all('[role="combobox"]')).toEqual([]);
  await click(button('Somebody else'));
  expect(document.activeElement).toBe(find('[role="combobox"]'));
  expect(all('[data-testid="candidate"]')).not.toEqual([]);
});
