/** Addresses that are no customer's, wherever they stand. */

/** Machines. `no-reply` may stand at either end of a local part; the others begin it. */
const ROBOTS = [
  /(?:^|[-_.+=])(?:no|do[-_.]?not|dont)[-_.]?reply(?:$|[-_.+=\d])/i,
  /^(?:mailer[-_.]?daemon|postmaster|bounces?|notifications?|git)(?:$|[-_.+=\d])/i,
];

/**
 * Addresses that a desk or a market place makes up for one conversation: no key to a customer. The relays of people
 * (privaterelay.appleid.com and its like) stay: such an address is what its owner signed up with.
 */
const MADE_UP = [
  /^marketplace\.amazon\.[a-z.]+$/,
  /(?:^|\.)on\.crisp\.email$/,
  /\.(?:zendesk|freshdesk|freshservice|intercom-mail|zohodesk|gorgias|kustomerapp|groovehq|reamaze|helpscoutapp)\.(?:com|io|eu|in)$/,
  /(?:^|\.)intercom-mail\.com$/,
];

/** Whether the address is a machine's, or one that a product made up for a conversation. */
export function isRefused(email: string): boolean {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  const host = email.slice(at + 1).toLowerCase();
  return ROBOTS.some((robot) => robot.test(local)) || MADE_UP.some((made) => made.test(host));
}
