import { expect, it } from 'vitest';
import { createLinkSettler } from '../../../lib/trackers/settle';
import { mostLinks } from '../../../lib/trackers/config';

it('takes the first page as it stands, and follows it', () => {
  const settle = createLinkSettler('github');
  expect(settle('a#1', [], 0)).toEqual({ hrefs: [], again: null });
  expect(settle('a#1', ['x'], 10)).toEqual({ hrefs: ['x'], again: null });
  expect(settle('a#1', [], 20)).toEqual({ hrefs: [], again: null });
});

it('never tells the last issue’s links under the next one’s name while the page may be late', () => {
  const settle = createLinkSettler('github');
  settle('a#1', ['x'], 0);
  expect(settle('a#2', ['x'], 100)).toEqual({ hrefs: null, again: 6000 });
  expect(settle('a#2', ['x'], 3000)).toEqual({ hrefs: null, again: 3100 });
  // Another list counts once it has come to rest.
  expect(settle('a#2', ['y'], 3100)).toEqual({ hrefs: null, again: 400 });
  expect(settle('a#2', ['y', 'z'], 3300)).toEqual({ hrefs: null, again: 400 });
  expect(settle('a#2', ['y', 'z'], 3700)).toEqual({ hrefs: ['y', 'z'], again: null });
  expect(settle('a#2', ['y'], 3710)).toEqual({ hrefs: ['y'], again: null });
});

it('believes at last that both issues link to the same', () => {
  const settle = createLinkSettler('github');
  settle('a#1', ['x'], 0);
  expect(settle('a#2', ['x'], 100).hrefs).toBeNull();
  expect(settle('a#2', ['x'], 6099).hrefs).toBeNull();
  expect(settle('a#2', ['x'], 6100).hrefs).toEqual(['x']);
});

it('waits less long for an issue that links to nothing', () => {
  const settle = createLinkSettler('github');
  settle('a#1', ['x'], 0);
  expect(settle('a#2', [], 100)).toEqual({ hrefs: null, again: 1500 });
  expect(settle('a#2', [], 1600)).toEqual({ hrefs: [], again: null });
});

it('holds the next issue against a list between as well, and against quick steps', () => {
  const settle = createLinkSettler('github');
  settle('a#1', ['x'], 0);
  expect(settle(null, ['l'], 100)).toEqual({ hrefs: [], again: null });
  expect(settle('a#2', ['l'], 200).hrefs).toBeNull();
  expect(settle('a#3', ['l'], 300).hrefs).toBeNull();
  expect(settle('a#3', ['l'], 1000).hrefs).toBeNull();
  settle('a#3', ['y'], 1100);
  expect(settle('a#3', ['y'], 1500).hrefs).toEqual(['y']);
  expect(settle('a#1', ['y'], 1600).hrefs).toBeNull();
});

it('keeps what has scrolled out of sight where pages take that away, for as long as they are on it', () => {
  const settle = createLinkSettler('slack');
  settle('T/C', ['x'], 0);
  expect(settle('T/C', ['y'], 100).hrefs).toEqual(['x', 'y']);
  const crowd = Array.from({ length: 2 * mostLinks }, (_, n) => `${n}`);
  expect(settle('T/C', crowd, 200).hrefs).toHaveLength(mostLinks);
  settle('T/D', crowd, 300);
  settle('T/D', ['z'], 400);
  expect(settle('T/D', ['z'], 800).hrefs).toEqual(['z']);
});
