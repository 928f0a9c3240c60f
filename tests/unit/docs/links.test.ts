import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { documents, prose, root, type Document } from './markdown';

const all = documents();

/** Where links and pictures lead, in markdown and in HTML. */
function targets(text: string): string[] {
  const markdown = [...text.matchAll(/\]\(([^)\s]+)\)/g)];
  const html = [...text.matchAll(/<(?:img|source|a)\b[^>]*?\b(?:src|srcset|href)="([^"]+)"/g)];
  return [...markdown, ...html].map(([, target = '']) => target);
}

/** The anchors of a document, as they are made from its headings where it is read. */
function anchors({ text }: Document): string[] {
  return [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

/** What is wrong with a link of the document, or nothing. */
function wrong(from: Document, target: string): string[] {
  if (/^(https?|mailto):/.test(target)) return [];
  const [path = '', anchor] = target.split('#');
  const file = path ? relative(root, join(root, dirname(from.path), decodeURI(path))) : from.path;
  if (file.startsWith('..') || !existsSync(join(root, file))) return [`${target}: nothing is there`];
  const document = all.find((other) => other.path === file);
  if (anchor === undefined || (document && anchors(document).includes(anchor))) return [];
  return [`${target}: no such heading`];
}

it.each(all)('leads nowhere in vain: $path', (document) => {
  expect(targets(prose(document.text)).flatMap((target) => wrong(document, target))).toEqual([]);
});

it('finds links and pictures, and those that lead nowhere', () => {
  const sample = '[a](b.md) ![c](d.png) <img alt="" src="e.png"> <source srcset="f.png"> `[g](h)`';
  expect(targets(prose(sample))).toEqual(['b.md', 'd.png', 'e.png', 'f.png']);
  const readme = all.find(({ path }) => path === 'README.md');
  expect(readme && wrong(readme, 'docs/none.md')).toEqual(['docs/none.md: nothing is there']);
  expect(readme && wrong(readme, '#none')).toEqual(['#none: no such heading']);
});

it('reaches every document from the README', () => {
  const seen = new Set<string>();
  const follow = (path: string) => {
    const document = all.find((other) => other.path === path);
    if (seen.has(path) || !document) return;
    seen.add(path);
    for (const target of targets(prose(document.text))) {
      const to = relative(root, join(root, dirname(path), target.split('#')[0] ?? ''));
      // A folder stands for all that is in it.
      for (const other of all) if (other.path === to || dirname(other.path) === to) follow(other.path);
    }
  };
  follow('README.md');
  expect(all.map(({ path }) => path).filter((path) => !seen.has(path))).toEqual([]);
});
