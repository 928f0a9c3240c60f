import type { Person } from '../desk';
import { sameMailbox } from './mailbox';

type Named = Pick<Person, 'name' | 'email'>;

/**
 * Whether a mail came by something that puts its own address in the writer's place: lists and services that send on
 * what people wrote, as "Vera Vale via Help" or from the very address that it went to, under another name. Names are
 * free text: they may only take somebody away here.
 */
export function isRelay({ name = '', email }: Named, recipients: readonly Named[] = []): boolean {
  const itself = recipients.filter((person) => sameMailbox(person.email, email));
  return / via \S/.test(name) || itself.some((person) => !!person.name && person.name !== name);
}
