/** A page that runs from right to left mirrors by itself, as long as its style names no side of the window. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What names a side all the same, and why. */
const reasoned: Record<string, string> = {
  'components/options/pack/review/review.css border-width': 'an arrow up or down, drawn as a turned corner',
  'components/sidebar/sidebar.css border-left': 'the sidebar’s edge towards the page: a side of the window',
  'components/sidebar/sidebar.css border-right': 'the same, on the other side',
};

const named = /^\s*((?:[a-z-]+-)?(?:left|right)(?:-[a-z]+)?)\s*:/;
const sided = /^\s*(text-align|float|clear|transform-origin|background-position)\s*:[^;]*\b(?:left|right)\b/;
/** A shorthand of four values names both sides: harmless only where they are alike. */
const four =
  /^\s*(margin|padding|inset|border-(?:width|color|style)|scroll-(?:margin|padding))\s*:\s*([^;]+);/;
const round = /^\s*(border-radius)\s*:\s*([^;]+);/;

/** The values of a declaration; what stands in brackets is one of them. */
const values = (text: string): string[] => text.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

function sideIn(line: string): string | undefined {
  const plain = named.exec(line)?.[1] ?? sided.exec(line)?.[1];
  if (plain !== undefined) return plain;
  const [, box, sides = ''] = four.exec(line) ?? [];
  const [, right, , left] = values(sides);
  if (left !== undefined && left !== right) return box;
  const [, corners, radii = ''] = round.exec(line) ?? [];
  const [a, b, c, d] = values(radii);
  return b !== undefined && (a !== b || (d ?? b) !== (c ?? a)) ? corners : undefined;
}

it('sees a side where there is one', () => {
  expect(sideIn('  margin-left: 2px;')).toBe('margin-left');
  expect(sideIn('  left: 0;')).toBe('left');
  expect(sideIn('  text-align: right;')).toBe('text-align');
  expect(sideIn('  padding: 1px 2px 1px calc(2px + 1px);')).toBe('padding');
  expect(sideIn('  padding: 1px clamp(1px, 2vw, 3px) 2px;')).toBeUndefined();
  expect(sideIn('  border-radius: 3px 8px 8px 3px;')).toBe('border-radius');
  expect(sideIn('  border-radius: 0 0 8px 8px;')).toBeUndefined();
  expect(sideIn('  margin-inline-start: 2px;')).toBeUndefined();
});

it('styles name no side of the window but for a reason', () => {
  const files = readdirSync('components', { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.css'))
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => sideIn(line) ?? [])
      .map((property) => `${file} ${property}`),
  );
  expect(found.sort()).toEqual(Object.keys(reasoned).sort());
});
