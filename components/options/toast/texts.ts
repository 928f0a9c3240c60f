/** What is said after a change. */
import { say, wording } from '../../../lib/locale/say';
import type { Told } from '../../../lib/options/changes';

export const texts = {
  undo: say('toast.undo'),
  close: say('toast.close'),
  removed: wording('toast.removed'),
  added: wording('toast.added'),
  saved: wording('toast.saved'),
  undone: wording('toast.undone'),
  'token-removed': wording('toast.tokenRemoved'),
  'token-back': wording('toast.tokenBack'),
  'host-revoked': wording('toast.hostRevoked'),
  'host-back': wording('toast.hostBack'),
  refused: wording('toast.refused'),
  failed: wording('toast.failed'),
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
