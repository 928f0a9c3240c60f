import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { parseAddress } from '../dom';
import { drawn } from '../drawn';
import { address } from './address';
import { envText } from './env';
import { FRAME, mailPage } from './page';
import { FROM, peopleIn, WRITTEN } from './people';

/** The page of a mail, and a box that it has whatever the mail is. */
const HEADER = '#message-header:not(form)';

/** The subject stands beside a label and a button: the heading's own text. */
function subjectIn(inside: Element): string {
  const nodes = [...(drawn(inside, `${HEADER} h2.subject`, WRITTEN)[0]?.childNodes ?? [])];
  const texts = nodes.filter((node) => node.nodeType === 3).map((node) => node.textContent ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Roundcube, read off a running 1.6.5 (2026-11): a mail on a page of its own, and in the preview pane. */
export const roundcube: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const page = mailPage(root, url, desk);
    if (!page || !drawn(page.inside, HEADER, WRITTEN).length) return null;
    const { id, inside } = page;
    const subject = subjectIn(inside);
    const people = peopleIn(inside);
    const shown = people.some(({ role }) => role === 'requester');
    const own = parseAddress(envText(inside, 'username') ?? '');
    return {
      desk: { type: 'roundcube', url: desk.url },
      ticket: {
        id,
        ...(subject && { subject }),
        bound: id === `${envText(inside, 'mailbox')}/${envText(inside, 'uid')}`,
      },
      slot: shown ? 'shown' : 'absent',
      people,
      ...(!drawn(inside, FROM, WRITTEN).length && { missed: ['from-row'] }),
      ...(own && { self: { email: own } }),
    };
  },
  attributes: ['title', 'href'],
  written: WRITTEN,
  frames: FRAME,
};
