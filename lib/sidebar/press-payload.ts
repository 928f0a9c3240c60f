import type { ResolvedLink } from '../links/link';
import type { LinkPress, PressHow } from '../messages/press';
import type { Scene } from './compose';
import type { SidebarView } from './view';

interface Asked {
  link: ResolvedLink;
  how: PressHow;
  /** As the agent wrote it; absent where none was asked for. */
  reason: string | undefined;
}

/** A press as the background takes it; `null` where the link leads nowhere. */
export function pressOf(scene: Scene, view: SidebarView, { link, how, reason }: Asked): LinkPress | null {
  const { spotted, identity, identified, opened } = scene;
  const target = link.mint ? { mint: link.mint } : link.href !== undefined ? { href: link.href } : null;
  if (!target) return null;
  // Whoever was opened by hand is no matter of the ticket that happens to be open.
  const sighting = opened ? null : spotted?.sighting;
  if (!opened && !(spotted && sighting && identity && identified)) return null;
  const { name, email, externalId } = view.customer ?? {};
  const key = identity?.ticketKey ?? '';
  return {
    id: crypto.randomUUID(),
    link: link.id,
    target,
    how,
    open: link.open ?? 'tab',
    environment: view.environment,
    // The sighting that named the person on view, not the newest: the page may name somebody else since.
    bound: opened || !identified ? null : { ticketKey: key, life: identified.life, seq: identified.seq },
    person: { name: short(name), email: short(email), externalId: short(externalId) },
    ticket:
      spotted && sighting
        ? {
            key,
            id: sighting.ticket.label ?? sighting.ticket.id,
            url: spotted.url,
            subject: short(sighting.ticket.subject),
          }
        : null,
    agent: short(sighting?.self?.email),
    ...(reason !== undefined && { reason }),
  };
}

/** As much as a message takes. */
const short = (text: string | undefined): string | undefined => text?.slice(0, 500);
