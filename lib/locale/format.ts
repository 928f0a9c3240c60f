/** Lists, numbers, dates and ages as the language writes them, in one place. */
import { language } from './language';

const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
const disjunction = new Intl.ListFormat(language, { type: 'disjunction' });
const plain = new Intl.NumberFormat(language);

/** "a, b and c" */
export const and = (items: Iterable<string>): string => conjunction.format(items);
/** "a, b or c" */
export const or = (items: Iterable<string>): string => disjunction.format(items);
/** "12,345" */
export const number = (value: number): string => plain.format(value);

/** Dates and times in the language. Hours go to 24: logs and tickets write them so. */
export const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, {
    ...((options.hour ?? options.timeStyle) && { hourCycle: 'h23' as const }),
    ...options,
  });

/** A number with its unit: "3 minutes", "3.4 MB". */
export const unit = (value: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(language, { style: 'unit', ...options }).format(value);

/** "5 min. ago", "yesterday" */
export const relative = (style: Intl.RelativeTimeFormatStyle): Intl.RelativeTimeFormat =>
  new Intl.RelativeTimeFormat(language, { numeric: 'auto', style });
