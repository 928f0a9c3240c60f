import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

const NUMBER = String.raw`([1-9]\d{0,17})`;
/** What may stand before a conversation: an inbox, a label, a team, a folder, or one of three fixed lists. */
const LIST = '(?:(?:inbox|label|team|custom_view)/[^/]+/|(?:mentions|unattended|participating)/)?';

/** The inbox view names a type since 2026; a number without one is a notification's. */
const CONVERSATION = new RegExp(
  `^/app/accounts/${NUMBER}/(?:${LIST}conversations|inbox-view/conversation)/${NUMBER}(?:/|$)`,
);

/** `{account}/{conversation}`: conversations are counted in each account anew. Routes of the desk's own source, 2026-11. */
export const address: DeskAddress<KnownDesk> = {
  type: 'chatwoot',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    const [, account, conversation] = CONVERSATION.exec(url.pathname) ?? [];
    return account && conversation ? `${account}/${conversation}` : null;
  },
};
