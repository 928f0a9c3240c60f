/** Where a press may lead: what the pack says now, whatever the frame says. */
import { browser } from 'wxt/browser';
import { putIn } from '../../links/environment';
import type { Link } from '../../links/link';
import { mayOpen } from '../../links/scheme';
import { templateOf } from '../../links/template-of';
import type { LinkPress } from '../../messages/press';
import { readPack } from '../../pack/store';

export interface Target {
  link: Link;
  /** The address to open, or to ask for one. */
  url: URL;
  /** Where an answered address may lead; `null` for a link that has its own. */
  origins: string[] | null;
}

/** `null`: the pack has no such link any more, it wants a reason, or it does not lead there. */
export async function targetOf({ link: id, target, environment, reason }: LinkPress): Promise<Target | null> {
  const read = await readPack(browser.storage.local);
  if (read.state !== 'ok') return null;
  const { links, schemes, environments = [] } = read.pack;
  const link = links.find((one) => one.id === id);
  const place = environments.find((one) => one.id === environment) ?? null;
  if (!link || link.hidden || (place === null) !== (environments.length === 0)) return null;
  if (link.reason && !reason?.trim()) return null;
  const mints = 'mint' in target;
  const url = URL.parse(mints ? target.mint.url : target.href);
  if (!url || mints !== !!link.mint || !mayOpen(url, schemes)) return null;
  if (url.username || url.password || !leadsTo(templateOf(link, place), url)) return null;
  if (!link.mint) return { link, url, origins: null };
  const told = link.mint.origins?.map((origin) => URL.parse(putIn(origin, place).text)?.origin ?? '');
  return { link, url, origins: told ?? [url.origin] };
}

/** By scheme and host, which a template spells out; unless its very head is a value that goes in as it is. */
function leadsTo(template: string, { protocol, host }: URL): boolean {
  if (/^\{\{[^{}]*\|\s*raw\s*[|}]/.test(template)) return true;
  const head = /^[a-z][a-z0-9+.-]*:(\/\/[^/?#\\@{]*)?/i.exec(template);
  const spelled = head && URL.parse(head[0]);
  return !!spelled && spelled.protocol === protocol && spelled.host === host;
}
