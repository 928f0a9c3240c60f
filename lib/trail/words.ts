/** The trail in words, for a ticket and for the toolbar. */
import { dateFormat } from '../locale/format';
import { say } from '../locale/say';
import type { PressPerson, TrailEntry } from '../messages/press';

/** One line of plain text, whatever a desk or an agent wrote. */
const line = (text: string | undefined): string =>
  (text ?? '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/** What a person is called, by the first of their marks that is known. */
export const callOf = ({ name, email, externalId }: PressPerson): string =>
  line(name) || line(email) || line(externalId) || say('background.someone');

/** `Nov 20, 2026, 11:30`, in the agent's own time zone unless told another. */
const timeOf = (at: number, timeZone: string | undefined): string =>
  dateFormat({
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at);

/**
 * The internal note for the ticket: who was logged in as, when and why.
 * @param timeZone IANA name; the browser's own unless told
 */
export function noteFor({ person, at, reason }: TrailEntry, timeZone?: string): string {
  const who = callOf(person);
  const email = line(person.email);
  const id = line(person.externalId);
  const marks = [email && email !== who && `<${email}>`, id && id !== who && `(${id})`].filter(Boolean);
  const told = { name: [who, ...marks].join(' '), time: timeOf(at, timeZone) };
  const why = line(reason);
  return why ? say('background.noteReason', { ...told, reason: why }) : say('background.note', told);
}
