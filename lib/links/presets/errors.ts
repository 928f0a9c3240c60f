import { by, needed, number, query, text } from './fields';
import { base, host, digits, uri } from './parts';
import { preset } from './preset';
import { search } from './search';

const fields = [
  needed(text('org', 'Organization', 'Its short name: `acme` of `acme.sentry.io`.')),
  by('customer.email', 'Searched in `user.email`; `customer.externalId` in `user.id`; others anywhere.'),
  query(),
  number('project', 'Project', 'Its number; all without it.'),
  text('period', 'Period', 'How far back: `24h`, `14d`.', '14d'),
  { ...text('base', 'Address', 'Where a Sentry of your own lives.'), type: 'base' as const },
];

/** Sentry's search, `key:"value"`, where `*` matches anything also within quotes (docs.sentry.io/concepts/search, 2026-11). */
function sentry(place: string, given: Record<(typeof fields)[number]['name'], string>): string {
  const home = given.base
    ? `${base(given.base)}/organizations/${uri(given.org)}`
    : `https://${host(given.org)}.sentry.io`;
  const asked = search(given, 'quoted', {
    'customer.email': 'user.email:',
    'customer.externalId': 'user.id:',
  });
  const project = given.project && `&project=${digits(given.project)}`;
  return `${home}/${place}/?query={{#uri}}${asked}{{/uri}}${project}&statsPeriod=${uri(given.period)}`;
}

/**
 * `https://{org}.sentry.io/issues/?query=…&project=…&statsPeriod=…`; a Sentry of one's own has `/organizations/{org}` in its
 * path. As in PostHog's handbook and in many runbooks, 2026-11.
 */
const sentryIssues = preset({
  id: 'sentry-issues',
  label: 'Errors in Sentry',
  kind: 'logs',
  fields,
  template: (given) => sentry('issues', given),
});

/** `/replays/` takes the same query. Seen in public runbooks, 2026-11. */
const sentryReplays = preset({
  id: 'sentry-replays',
  label: 'Session replays in Sentry',
  kind: 'logs',
  fields,
  template: (given) => sentry('replays', given),
});

export const errors = [sentryIssues, sentryReplays];
