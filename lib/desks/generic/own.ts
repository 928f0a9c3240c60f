/** Addresses of the agent who is looking: what stands in their account's menu, and what they can send from. */
import { findAll } from '../dom';
import type { Landmark } from './parts';
import { mentionsIn, mentionsInLink } from './mentions';
import { attributeOf, holds } from './nodes';

const NAMES = [
  'account-menu',
  'accountmenu',
  'account_menu',
  'user-menu',
  'usermenu',
  'user_menu',
  'profile-menu',
  'profilemenu',
  'profile_menu',
  'user-nav',
  'nav-user',
  'current-user',
  'currentuser',
  'current_user',
  'logged-in',
  'signed-in',
];
const ACCOUNT = NAMES.map(
  (name) => `[class*="${name}" i]:not(html, body), [id*="${name}" i]:not(html, body)`,
).join();
const SENDERS = 'select[name*="from" i] option, select[id*="from" i] option';
const MOST = 20;
const MOST_INSIDE = 50;

/** All addresses there, drawn or not: such menus are shut most of the time. Nothing is taken from what people wrote. */
export function ownAddresses(root: Document, landmarks: readonly Landmark[]): string[] {
  const menus = findAll(root, ACCOUNT)
    .filter((menu) => !landmarks.some(({ element }) => holds(menu, element) || holds(element, menu)))
    .slice(0, MOST);
  const parts = menus.flatMap((menu) => [menu, ...findAll(menu, '*').slice(0, MOST_INSIDE)]);
  const found = [...parts, ...findAll(root, SENDERS).slice(0, MOST_INSIDE)].flatMap((part) => [
    ...ownTexts(part).flatMap(mentionsIn),
    ...mentionsIn(attributeOf(part, 'title')),
    ...mentionsIn(attributeOf(part, 'data-email')),
    ...(/^mailto:/i.test(attributeOf(part, 'href')) ? mentionsInLink(attributeOf(part, 'href')) : []),
  ]);
  return found.map(({ email }) => email);
}

const ownTexts = (part: Element): string[] =>
  [...part.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));
