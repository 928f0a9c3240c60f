import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'docs/store/listing';

/** The stores' limits, in characters (Chrome Web Store, Edge Add-ons, addons.mozilla.org; 2026-11). */
const most = { name: 45, summary: 132, description: 10_000 };
/** Edge refuses a description that is shorter. */
const least = 250;

/** As a store shows it: lines of a paragraph are one. */
function read(file: string) {
  const [head = '', summary = '', description = ''] = readFileSync(join(folder, file), 'utf8').split(
    /^## .*$/m,
  );
  return { name: head.replace(/^# /, '').trim(), summary: summary.trim(), description: description.trim() };
}

const listings = readdirSync(folder).map((file) => [file, read(file)] as const);

it('has a listing in each language of the extension', () => {
  expect(listings.map(([file]) => file)).toEqual(['de.md', 'en.md']);
});

describe.each(listings)('%s', (_, { name, summary, description }) => {
  it('keeps to the limits of all stores', () => {
    expect(name.length).toBeLessThanOrEqual(most.name);
    expect(summary.length).toBeLessThanOrEqual(most.summary);
    expect(description.length).toBeLessThanOrEqual(most.description);
    expect(description.length).toBeGreaterThanOrEqual(least);
  });

  it('holds no markup, which stores would show as it is', () => {
    expect(`${summary}${description}`).not.toMatch(/[<>*_`]|\]\(|^#/m);
  });
});
