import type { ResolvedLink } from '../links/link';
import type { SidebarView } from '../sidebar/view';
import { inline, linkOf, webAddress } from './markdown';
import { say } from '../locale/say';

export type BriefView = Pick<SidebarView, 'customer' | 'links' | 'earlier' | 'why'> &
  Partial<Pick<SidebarView, 'ticketId' | 'subject' | 'ticketUrl'>>;

interface BriefTicket {
  id: string;
  url: string;
  subject?: string | undefined;
}

/** The ticket on view; of a customer who was opened by hand the one seen last, since what is open is not theirs. */
function ticketOf({ why, ticketId, ticketUrl, subject, earlier }: BriefView): BriefTicket | undefined {
  if (ticketId === undefined || ticketUrl === undefined || why.includes('opened')) return earlier[0];
  return { id: ticketId, url: ticketUrl, subject };
}

/** Whoever reads the brief must not become somebody by a click: logins, one-time addresses and guarded links stay out. */
const isShared = (link: ResolvedLink): boolean =>
  link.kind !== 'impersonate' &&
  !link.mint &&
  !link.reason &&
  link.missing.length === 0 &&
  link.refused === undefined &&
  link.href !== undefined &&
  webAddress(link.href) !== null;

/**
 * Who the customer is and what they reported, as Markdown for a colleague. Pure. Whatever a text says, nothing of it
 * becomes markup, a link, a picture or a mention.
 * @param page a link to the customer in Deskside, where there is one
 */
export function briefOf(view: BriefView, page: string | null): string {
  const { name, email, externalId, company, plan } = view.customer ?? {};
  const who = inline(name || email || externalId || say('brief.customer'));
  const ticket = ticketOf(view);
  const row = (label: string, value: string | undefined) => (value ? [`- ${label}: ${inline(value)}`] : []);
  const shared = view.links.filter(isShared);
  return [
    `**${say('brief.customer')}:** ${who}`,
    '',
    ...(name ? row(say('brief.email'), email) : []),
    ...(name || email ? row(say('brief.externalId'), externalId) : []),
    ...row(say('brief.company'), company),
    ...row(say('brief.plan'), plan),
    ...(ticket
      ? [`- ${say('brief.ticket')}: ${linkOf(`${say('brief.ticket')} ${ticket.id}`, ticket.url)}`]
      : []),
    ...row(say('brief.reported'), ticket?.subject),
    ...(shared.length > 0 ? [`- ${say('brief.links', { who })}:`] : []),
    ...shared.map(({ label, href = '' }) => `  - ${linkOf(label, href)}`),
    ...(page ? [`- ${say('brief.here')}: <${page}>`] : []),
    '',
  ].join('\n');
}
