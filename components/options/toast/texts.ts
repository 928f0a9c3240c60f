/** What is said after a change. */
import type { Told } from '../../../lib/options/changes';

export const texts = {
  undo: 'Undo',
  close: 'Close',
  removed: '“{label}” is removed.',
  added: '“{label}” is added.',
  saved: '“{label}” is saved.',
  undone: '“{label}” is back.',
  refused: 'That cannot be: {problem}.',
  failed: 'The browser could not store that: {problem}',
} as const;

/** A sentence with a place for the value that goes with it. */
export function told(what: Told): { text: string; values: Record<string, string>; bad: boolean } {
  if (what.code === 'failed') return { text: texts.failed, values: { problem: what.reason }, bad: true };
  if (what.code === 'refused') {
    const { at, message } = what.problem;
    return { text: texts.refused, values: { problem: `${at} ${message}`.trim() }, bad: true };
  }
  return { text: texts[what.code], values: { label: what.label }, bad: false };
}
