import { by, needed, number, query, text } from './fields';
import { base, host, digits, uri } from './parts';
import { preset } from './preset';
import { search } from './search';

const fields = [
  needed(text('org', 'presetFields.organization', 'presetFields.sentryOrganizationHelp')),
  by('customer.email', 'presetFields.bySearched'),
  query(),
  number('project', 'presetFields.project', 'presetFields.projectAllHelp'),
  text('period', 'presetFields.period', 'presetFields.periodHelp', '14d'),
  { ...text('base', 'presetFields.address', 'presetFields.sentryHelp'), type: 'base' as const },
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
  label: 'presets.sentryIssues',
  kind: 'logs',
  fields,
  template: (given) => sentry('issues', given),
});

/** `/replays/` takes the same query. Seen in public runbooks, 2026-11. */
const sentryReplays = preset({
  id: 'sentry-replays',
  label: 'presets.sentryReplays',
  kind: 'logs',
  fields,
  template: (given) => sentry('replays', given),
});

export const errors = [sentryIssues, sentryReplays];
