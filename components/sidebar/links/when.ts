import type { ShownWindow } from '../../../lib/links/link';
import { unit } from '../../../lib/locale/format';
import { linkTexts as t } from './texts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
// In the agent's own zone and manner: they compare it with the clock on the desk and on the wall.
const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const moment = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

/** "14:05", as the agent's browser writes it. Epoch ms. */
export const timeOf = (at: number): string => clock.format(at);

/** What span of time a link shows, as a sentence. */
export function windowWords({ from, to, around }: ShownWindow): string {
  if (around === 'message') return t.around(moment.formatRange(from, to));
  const length = to - from;
  return t.latest(
    length % HOUR === 0
      ? unit(length / HOUR, { unit: 'hour', unitDisplay: 'long' })
      : unit(Math.round(length / MINUTE), { unit: 'minute', unitDisplay: 'long' }),
  );
}
