import type { CustomerRecord, SourceAnswer } from '../../customers/customer';
import { isUnchosen } from '../../customers/offered';
import { mapOf } from '../../pack/map-of';
import type { Pack, Source } from '../../pack/pack';
import type { MissingReason } from './view';

/** Known only to a ticket that is open: nothing of it is kept. */
const whileOpen = new Set(['ticket.heardAt', 'agent.email']);

/** Whether a source's map has a place for the value at `path`. */
function maps(source: Source, path: string): boolean {
  const map = mapOf(source);
  const [, name = '', custom] = path.split('.');
  const known = Object.entries(map).flatMap(([key, pointer]) => (typeof pointer === 'string' ? [key] : []));
  return custom === undefined ? known.includes(name) : Object.hasOwn(map.values ?? {}, custom);
}

const isWaiting = (answer: SourceAnswer | undefined): boolean => answer !== undefined && isUnchosen(answer);

/** Why nobody knows the value at `path`, and who could tell it. */
export function missingReason(
  path: string,
  pack: Pick<Pack, 'sources'>,
  record: CustomerRecord | null,
  onTicket: boolean,
): MissingReason {
  if (path.startsWith('env.')) return { code: 'environment' };
  if (path.startsWith('clue.')) return { code: 'clue' };
  if (whileOpen.has(path)) return { code: 'open-ticket' };
  if (!path.startsWith('customer.')) return { code: onTicket ? 'not-on-ticket' : 'no-ticket' };
  const asked = path === 'customer.firstName' ? 'customer.name' : path;
  const sources = pack.sources.filter((source) => maps(source, asked));
  if (sources.length === 0) return { code: 'unmapped' };
  const answerOf = (id: string) => record?.answers.find(({ sourceId }) => sourceId === id);
  const unchosen = sources.filter(({ id }) => isWaiting(answerOf(id)));
  if (unchosen.length > 0) return { code: 'unchosen', sources: unchosen.map(({ label }) => ({ label })) };
  return {
    code: 'silent',
    sources: sources.map(({ id, label }) => ({
      label,
      status: answerOf(id)?.status ?? 'never',
    })),
  };
}
