/** Intercom's own answer about a conversation, as public extensions use it (2022 to 2026). It is not documented. */
import type { Person } from '../desk';
import { parseAddress } from '../dom';
import { fieldsIn, idIn, textIn } from '../json';

/** Leads: their `user_id` is made up by Intercom, not the company's. "Contact" is what they were called before. */
const LEAD = /^(?:lead|contact)(?:_role)?$/;

/**
 * The customer that `answer` names for conversation `id`. Its other people stand elsewhere in it and are never taken.
 * What is missing may be `null`, `{}` or not there. `null` for anything but an answer about this very conversation.
 */
export function customerIn(answer: unknown, id: string): Person[] | null {
  const customer = fieldsIn(answer, 'user_summary');
  const deskId = idIn(customer, 'id');
  if (idIn(answer, 'id') !== id || !deskId) return null;

  const email = parseAddress(textIn(customer, 'email'));
  const name = textIn(customer, 'name');
  // "Grey Locomotive from Oslo": everybody without a name gets one that means nothing.
  const real = name !== textIn(customer, 'pseudonym');
  const externalId = LEAD.test(textIn(customer, 'role')) ? '' : idIn(customer, 'user_id');
  return [
    {
      role: 'requester',
      ...(email && { email }),
      ...(name && real && { name }),
      ...(externalId && { externalId }),
      deskId,
      hook: 'conversation-answer',
    },
  ];
}
