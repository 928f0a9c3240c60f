import { expect, it } from 'vitest';
import type { DeskConfig } from '../../../lib/desks/config';
import type { TrackerConfig } from '../../../lib/trackers/config';
import { placeAt } from '../../../lib/trackers/place';

const desk = (url: string): DeskConfig => ({ type: 'custom', url });
const tracker = (url: string): TrackerConfig => ({ type: 'gitlab', url });
const placed = (page: string, desks: string[], trackers: string[]) => {
  const found = placeAt(new URL(page), desks.map(desk), trackers.map(tracker));
  return [found.desk?.url ?? null, found.tracker?.url ?? null];
};

const root = 'https://acme.example/';
it.each([
  ['a desk alone', [root], [], `${root}x`, [root, null]],
  ['a tracker alone', [], [root], `${root}x`, [null, root]],
  ['neither', ['https://a.example/'], ['https://b.example/'], `${root}x`, [null, null]],
  ['both at one address', [root], [root], `${root}x`, [root, root]],
  ['a tracker within a desk', [root], [`${root}gitlab/`], `${root}gitlab/x`, [null, `${root}gitlab/`]],
  ['a page beside that tracker', [root], [`${root}gitlab/`], `${root}gitlabs/x`, [root, null]],
  ['a desk within a tracker', [`${root}rt`], [root], `${root}rt/x`, [`${root}rt`, null]],
  [
    'the innermost of trackers',
    [],
    [root, `${root}a/`, `${root}a/b/`],
    `${root}a/b/c`,
    [null, `${root}a/b/`],
  ],
])('%s', (_, desks, trackers, page, expected) => {
  expect(placed(page, desks, trackers)).toEqual(expected);
});

it('takes no vendor’s host for another product’s tracker', () => {
  const page = new URL('https://github.com/acme/web/-/issues/1');
  expect(placeAt(page, [], [tracker('https://github.com/')])).toEqual({ desk: null, tracker: null });
});
