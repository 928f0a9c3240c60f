import type { SidebarView } from '../../../lib/sidebar/view';
import { ageOf } from '../age';
import { doubtOtherwise, doubtTexts, doubtTicketless } from './texts';

/** Why the agent is asked whom they mean, one sentence each. Never empty. */
export function doubts({
  why,
  rememberedAt,
  now,
  ticket,
}: Pick<SidebarView, 'why' | 'rememberedAt' | 'now' | 'ticket'>): string[] {
  if (ticket === '' && why.includes('opened')) return [doubtTicketless];
  const age = rememberedAt === undefined ? 'before' : ageOf(rememberedAt, now);
  const known = why.map((code) => doubtTexts[code]).filter((text) => text !== undefined);
  return known.length > 0 ? known.map((text) => text.replace('{age}', age)) : [doubtOtherwise];
}
