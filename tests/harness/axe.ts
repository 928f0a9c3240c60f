import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from './pane.ts';

/** The engine that `@axe-core/playwright` brings along. Its own driver knows Playwright only, and no closed shadow roots. */
const near = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
let source: string | undefined;

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}
declare const axe: { run(of: Document, how: object): Promise<Found> };

/** Runs axe-core in the document. A line for each element that fails a rule. */
export async function axeFaults(view: View): Promise<string[]> {
  source ??= readFileSync(near.resolve('axe-core/axe.min.js'), 'utf8');
  if (!(await view.run('"axe" in globalThis'))) await view.run(`${source}; true`);
  return (await view.run(`(${look.toString()})()`)) as string[];
}

/** Runs in the document. What moves has half the contrast that it will have, so it comes to its end first. */
async function look(): Promise<string[]> {
  const ending = document
    .getAnimations()
    .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map(({ finished }) => finished));
  // What passes is not written down: that would take most of the time.
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}
