/**
 * Where each preset's value stands in its finished address: read as the tool would read it, by the grammar of each
 * language and none of it by our own code. Each place throws where what it finds is not the address it expects.
 */
import { readCloudwatch, readKql, readLogql, readQuoted, readRison, type ReadLiteral } from '../literals';

/** The values, in the order in which they stand. */
export type Place = (url: URL) => string[];

/** One literal of `read`, with just this before and after it. */
export function literal(text: string, before: string, read: ReadLiteral, after = ''): string {
  if (!text.startsWith(before)) throw new Error(`no “${before}”: ${text}`);
  const { value, rest } = read(text.slice(before.length));
  if (rest !== after) throw new Error(`“${rest}” in place of “${after}”: ${text}`);
  return value;
}

const whole = (name: string) => (url: URL) => {
  const [one, ...others] = url.searchParams.getAll(name);
  if (one === undefined || others.length > 0) throw new Error(`not one “${name}”: ${url.href}`);
  return one;
};
const parameter =
  (name: string): Place =>
  (url) => [whole(name)(url)];

/** The segment behind `before` and before `after`. */
const segment =
  (before: string, after = ''): Place =>
  ({ pathname }) => {
    const [, inside = ''] = pathname.split(before, 2);
    if (!pathname.startsWith(before) || !pathname.endsWith(after)) throw new Error(`not there: ${pathname}`);
    const value = after ? inside.slice(0, -after.length) : inside;
    if (value.includes('/')) throw new Error(`not one segment: ${pathname}`);
    return [decodeURIComponent(value)];
  };

const quoted =
  (name: string, before: string): Place =>
  (url) => [literal(whole(name)(url), before, readQuoted)];

/** Sentry knows `\"` alone (getsentry/sentry, event_search.py, rule quoted_value, 2026-11): a backslash arrives twice. */
const sentry: Place = (url) => {
  const found = /^user\.email:"((?:\\"|[^"])*)"$/.exec(whole('query')(url))?.[1];
  if (found === undefined) throw new Error(`no one literal: ${url.href}`);
  return [found.replaceAll('\\"', '"').replaceAll('\\\\', '\\')];
};

/** What stands behind `before` in the hash, up to the bracket that closes it, decoded as Kibana does. */
function rison(url: URL, before: string): string {
  const hash = decodeURIComponent(url.hash);
  const at = hash.indexOf(before);
  if (at < 0 || hash.indexOf(before, at + 1) >= 0) throw new Error(`not one “${before}”: ${hash}`);
  return hash.slice(at + before.length);
}

const kibana =
  (after: string): Place =>
  (url) => [
    literal(
      literal(rison(url, 'query:(language:kuery,query:'), '', readRison, after),
      'user.email: ',
      readKql,
    ),
  ];

const loki: Place = (url) => {
  const panes = JSON.parse(whole('panes')(url)) as { a: { queries: { expr: string }[] } };
  return panes.a.queries.map(({ expr }) => literal(expr, '{app="web"} |= ', readLogql));
};

const honeycomb: Place = (url) => {
  const { filters } = JSON.parse(whole('query')(url)) as { filters: { column: string; value: string }[] };
  return filters.map(({ value }) => value);
};

const cloudwatch: Place = ({ hash }) => {
  const [, inside = ''] = /^#logsV2:logs-insights\$3FqueryDetail\$3D~\((.*)\)$/s.exec(hash) ?? [];
  const editor = literal(
    inside,
    "end~'2026-11-28T10*3a30*3a00.000Z~start~'2026-11-28T09*3a30*3a00.000Z~timeType~'ABSOLUTE~tz~'UTC~editorString~'",
    readCloudwatch,
    "~source~(~'*2faws*2flambda*2fweb)",
  );
  const usual = 'fields @timestamp, @message, @logStream | filter @message like ';
  return [literal(editor, usual, readQuoted, ' | sort @timestamp desc | limit 200')];
};

const google: Place = ({ pathname }) => {
  const [path, query = '', ...times] = pathname.split(';');
  if (path !== '/logs/query' || times.length !== 2) throw new Error(`other parts: ${pathname}`);
  return [literal(decodeURIComponent(query), 'query=', readQuoted)];
};

const issue =
  (title: string, body: string): Place =>
  (url) => [whole(title)(url), whole(body)(url)];

/** Such as the fields of `required` make. */
export const places: Readonly<Record<string, Place>> = {
  'laravel-impersonate': segment('/at/impersonate/take/'),
  'nova-impersonate': segment('/at/nova-impersonate/users/'),
  'switch-user': (url) => [literal(whole('scope_identifier')(url), 'user_', all)],
  symfony: parameter('_switch_user'),
  'devise-masquerade': segment('/at/users/masquerade/'),
  'django-hijack': parameter('q'),
  'django-loginas': segment('/at/auth/user/', '/change/'),
  pretender: segment('/at/'),
  'user-switching': parameter('s'),
  craft: segment('/at/users/'),
  clerk: segment('/apps/app_1/instances/ins_2/users/'),
  'django-admin': parameter('q'),
  'django-record': segment('/at/auth/user/', '/change/'),
  activeadmin: parameter('q[email_eq]'),
  'nova-search': parameter('users_search'),
  'nova-record': segment('/at/resources/users/'),
  filament: parameter('search'),
  'wordpress-users': parameter('s'),
  'forest-admin': segment('/77/Production/Operations/data/users/index/record/users/', '/details'),
  'stripe-customer': segment('/customers/'),
  'stripe-search': parameter('query'),
  'sentry-issues': sentry,
  'sentry-replays': sentry,
  'datadog-logs': quoted('query', '@usr.email:'),
  'datadog-rum': quoted('query', '@type:session @usr.email:'),
  kibana: kibana('),sort:!())'),
  opensearch: kibana('))'),
  'grafana-loki': loki,
  cloudwatch,
  'google-logs': google,
  papertrail: quoted('q', ''),
  'better-stack': quoted('q', ''),
  honeycomb,
  splunk: quoted('q', 'search '),
  'posthog-person': segment('/person/'),
  'posthog-search': parameter('search'),
  'intercom-user': parameter('email'),
  'linear-issue': issue('title', 'description'),
  'github-issue': issue('title', 'body'),
  'jira-issue': issue('summary', 'description'),
  'slack-channel': segment('/client/t_1/'),
};

function all(text: string) {
  return { value: text, rest: '' };
}

/** What a preset cannot do without, by the field's name. */
export const required: Readonly<Record<string, string>> = {
  base: 'https://tool.acme.example/at/',
  repository: 'https://github.com/acme/web',
  org: 'acme',
  view: 'logs-*',
  datasource: 'P8E80',
  stream: '{app="web"}',
  region: 'eu-central-1',
  groups: '/aws/lambda/web',
  project: '77',
  type: '8',
  team: 't_1',
  environment: 'prod',
  dataset: 'api',
  app: 'app_1',
  instance: 'ins_2',
};
