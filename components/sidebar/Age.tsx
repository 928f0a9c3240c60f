import { language } from '../../lib/locale/language';
import { ageOf } from './age';

/** "2 min ago", with the exact time on hover. Both epoch ms. */
export function Age({ at, now }: { at: number; now: number }) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  return (
    <time class="age" dateTime={date.toISOString()} title={date.toLocaleString(language)}>
      {ageOf(at, now)}
    </time>
  );
}
