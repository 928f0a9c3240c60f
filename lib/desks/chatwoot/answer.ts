/** Chatwoot's own answer about a conversation: `GET /api/v1/accounts/{a}/conversations/{c}`, its source of 2026. */
import type { Person } from '../desk';
import { parseAddress } from '../dom';
import { fieldsIn, idIn, isFields, textIn } from '../json';
import { numberIn } from '../number';

/** The contact that `answer` names for this very conversation. Who is assigned stands beside and is never taken. */
export function senderIn(answer: unknown, account: string, conversation: string): Person[] | null {
  if (!isFields(answer) || idIn(answer, 'id') !== conversation) return null;
  // Old versions leave the account out.
  if (Object.hasOwn(answer, 'account_id') && idIn(answer, 'account_id') !== account) return null;
  const sender = fieldsIn(fieldsIn(answer, 'meta'), 'sender');
  const deskId = numberIn(idIn(sender, 'id'));
  if (!sender || !deskId) return null;
  const email = parseAddress(textIn(sender, 'email'));
  const name = textIn(sender, 'name');
  const externalId = textIn(sender, 'identifier');
  return [
    {
      role: 'requester',
      ...(email && { email }),
      ...(name && { name }),
      ...(externalId && { externalId }),
      deskId,
      hook: 'conversations-api',
    },
  ];
}
