/** Jira's own answers about who reported an issue, which both take the page's session. */
import type { KnownDesk } from '../config';
import type { Person, SameOriginGet, Sighting } from '../desk';
import { parseAddress } from '../dom';
import { fieldsIn, textIn } from '../json';
import { baseOf } from '../match';

/** What is known of a reporter; `app` for one that is a program: nobody who could be a customer. */
type Reporter = Person | 'app';

/**
 * The service desk's answer about a request, and, where that is none or names nobody's address, the one about the
 * issue: it tells programs from people, and knows issues that are no requests. `[]` only for an issue without a
 * reporter; a program that reports is `null`, because nobody knows for whom it did.
 */
export async function askReporter(
  sighting: Sighting,
  desk: KnownDesk,
  get: SameOriginGet,
): Promise<Person[] | null> {
  const base = baseOf(desk);
  const { id } = sighting.ticket;
  if (!base || !/^[A-Z][A-Z0-9_]+-\d+$/.test(id)) return null;
  const ask = (path: string) => get(new URL(path, base).href).catch(() => null);
  try {
    const request = await ask(`rest/servicedeskapi/request/${id}`);
    const asked = textIn(request, 'issueKey') === id ? reporterIn(request, 'request-api') : null;
    if (asked === 'app') return null;
    if (asked?.email) return [asked];

    const issue = await ask(`rest/api/2/issue/${id}?fields=reporter`);
    const fields = textIn(issue, 'key') === id ? fieldsIn(issue, 'fields') : null;
    const reported = fields && reporterIn(fields, 'issue-api');
    if (reported === 'app') return null;
    if (fields?.['reporter'] === null) return asked ? null : [];
    if (!reported) return asked ? [asked] : null;
    return asked && asked.deskId !== reported.deskId ? null : [{ ...asked, ...reported }];
  } catch {
    return null;
  }
}

/**
 * The `reporter` of an answer. The cloud knows people by `accountId` and hides most addresses, a server knows them by
 * `name`, their login. Without either, it is nobody.
 */
function reporterIn(answer: unknown, hook: string): Reporter | null {
  const reporter = fieldsIn(answer, 'reporter');
  const deskId = textIn(reporter, 'accountId') || textIn(reporter, 'name');
  if (!deskId) return null;
  const email = parseAddress(textIn(reporter, 'emailAddress'));
  // Programs in the cloud have addresses of the vendor's.
  if (textIn(reporter, 'accountType') === 'app' || /@connect\.atlassian\.com$/i.test(email ?? ''))
    return 'app';
  // The page prints a name as one line, and has nothing else to be compared by.
  const name = textIn(reporter, 'displayName').replace(/\s+/g, ' ');
  return { role: 'requester', ...(email && { email }), ...(name && { name }), deskId, hook };
}
