import type { ResolvedLink } from '../links/link';
import { ticketKey } from '../identity/identify';
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
  const { spotted, opened } = scene;
  const target = link.mint ? { mint: link.mint } : link.href !== undefined ? { href: link.href } : null;
  if (!target) return null;
  const sighting = spotted?.sighting;
  const { name, email, externalId } = view.customer ?? {};
  const key = sighting ? ticketKey(sighting) : '';
  return {
    id: crypto.randomUUID(),
    link: link.id,
    target,
    how,
    open: link.open ?? 'tab',
    environment: view.environment,
    // Whoever was opened by hand is no matter of the ticket that happens to be open.
    bound: opened || !spotted || !sighting ? null : { ticketKey: key, life: spotted.life, seq: spotted.seq },
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
