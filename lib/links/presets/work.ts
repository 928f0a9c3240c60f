/** Where work is handed on. What is filled in is a draft: nothing is sent before the agent does. */
import { address, by, inLanguage, needed, number, text } from './fields';
import { base, digits, queryText, uri, value } from './parts';
import { preset } from './preset';

const title = inLanguage('title', 'Title', 'May hold values.', '{{ticket.subject}}');
const body = inLanguage('body', 'Text', 'May hold values.', '{{ticket.url}}');
const written = (draft: string) => `{{#uri}}${queryText(draft, 'text')}{{/uri}}`;

/** `/apps/{app}/users/show?email=…`. Seen in public admin panels, 2026-11. */
const intercomUser = preset({
  id: 'intercom-user',
  label: 'User in Intercom',
  kind: 'custom',
  fields: [
    needed(text('app', 'Workspace', 'Its id, as in the address.')),
    by('customer.email', 'Path of the value that is the address.'),
  ],
  template: ({ app, by: path }) =>
    `https://app.intercom.com/apps/${uri(app)}/users/show?email=${value(path)}`,
});

/** `/new?title=…&description=…` works for any workspace one is logged in to. Seen in public code, 2026-11. */
const linearIssue = preset({
  id: 'linear-issue',
  label: 'New issue in Linear',
  kind: 'custom',
  fields: [title, body],
  template: (given) =>
    `https://linear.app/new?title=${written(given.title)}&description=${written(given.body)}`,
});

/** `/issues/new?title=…&body=…&labels=…` (docs.github.com, “Creating an issue from a URL query”, 2026-11). */
const githubIssue = preset({
  id: 'github-issue',
  label: 'New issue on GitHub',
  kind: 'custom',
  fields: [
    needed({
      ...text('repository', 'Repository', 'Its address: `https://github.com/acme/web`.'),
      type: 'base' as const,
    }),
    title,
    body,
    text('labels', 'Labels', 'With commas between.'),
  ],
  template({ repository, title: head, body: rest, labels }) {
    const labelled = labels && `&labels=${uri(labels)}`;
    return `${base(repository)}/issues/new?title=${written(head)}&body=${written(rest)}${labelled}`;
  },
});

/**
 * `/secure/CreateIssueDetails!init.jspa?pid=…&issuetype=…&summary=…&description=…`. Seen in Atlassian's and many others'
 * links, 2026-11.
 */
const jiraIssue = preset({
  id: 'jira-issue',
  label: 'New issue in Jira',
  kind: 'custom',
  fields: [
    address('Jira’s address: `https://acme.atlassian.net`.'),
    needed(number('project', 'Project', 'Its number, not its key.')),
    needed(number('type', 'Type', 'The issue type’s number.')),
    title,
    body,
  ],
  template({ base: home, project, type, title: head, body: rest }) {
    const place = `${base(home)}/secure/CreateIssueDetails!init.jspa`;
    const kind = `pid=${digits(project)}&issuetype=${digits(type)}`;
    return `${place}?${kind}&summary=${written(head)}&description=${written(rest)}`;
  },
});

/** The web client, `/client/{team}/{channel}`. No address that fills in a message is known. Public code, 2026-11. */
const slackChannel = preset({
  id: 'slack-channel',
  label: 'Customer’s channel in Slack',
  kind: 'custom',
  fields: [
    needed(text('team', 'Workspace', 'Its id: `T…`.')),
    by('customer.values.slack', 'Path of the value that is the channel’s id: `C…`.'),
  ],
  template: ({ team, by: path }) => `https://app.slack.com/client/${uri(team)}/${value(path)}`,
});

export const work = [intercomUser, linearIssue, githubIssue, jiraIssue, slackChannel];
