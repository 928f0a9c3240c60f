import type { Source } from '../pack/pack';
import type { Said } from './dialect';

/** The hosts that are asked for pictures once this is drawn, with their ports: of faces, and of what cards hold. */
export function pictureHosts(
  { images = [] }: Pick<Source, 'images'>,
  { facts, accounts, cards }: Said,
): string[] {
  const faces = [facts, ...(accounts ?? []).map((account) => account.facts)].flatMap(
    ({ avatar }) => URL.parse(avatar ?? '')?.host ?? [],
  );
  const pages = (cards ?? []).flatMap(({ body }) => (body.kind === 'html' ? [body.html.toLowerCase()] : []));
  // Whether a picture is drawn in the end is the cleaner's to say; a host too many on a list hides nothing.
  const named = images.filter((host) =>
    pages.some((html) => html.includes('<img') && html.includes(host.toLowerCase())),
  );
  return [...new Set([...faces, ...named])];
}
