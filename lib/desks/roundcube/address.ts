import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';
import { only } from '../only';

/** The one value of a parameter; PHP takes the last of two, and nobody else knows which. */
const one = (url: URL, name: string): string => only(url.searchParams.getAll(name)) ?? '';

/** Whether this is Roundcube's mail task: `?_task=mail…`, also at `index.php`. */
function isMail(url: URL, desk: Pick<KnownDesk, 'url'>): boolean {
  const page = restOf(url, desk)?.split(/[?#]/)[0];
  return (page === '' || page === 'index.php') && one(url, '_task') === 'mail';
}

/** A list, perhaps with a mail in the preview pane; never the editor, nor what else is done with mails. */
export const isList = (url: URL, desk: Pick<KnownDesk, 'url'>): boolean =>
  isMail(url, desk) && !url.searchParams.has('_action');

/** The mail that one of Roundcube's actions is about, as `{folder}/{uid}`: uids count per folder. */
export function mailIn(url: URL, desk: Pick<KnownDesk, 'url'>, actions: readonly string[]): string | null {
  const folder = one(url, '_mbox');
  const uid = /^[1-9]\d{0,9}$/.exec(one(url, '_uid'))?.[0];
  const wanted = isMail(url, desk) && actions.includes(one(url, '_action')) && !url.searchParams.has('_part');
  return wanted && uid && folder && folder.length <= 255 ? `${folder}/${uid}` : null;
}

/** `?_task=mail&_action=show&_mbox={folder}&_uid={uid}`, in any order. In the preview pane, the frame's tells. */
export const address: DeskAddress<KnownDesk> = {
  type: 'roundcube',
  ticketId: (url, desk) => mailIn(url, desk, ['show', 'preview']),
};
