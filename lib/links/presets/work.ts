/** Where work is handed on. What is filled in is a draft: nothing is sent before the agent does. */
import { address, by, inLanguage, needed, number, text } from './fields';
import { base, digits, queryText, uri, value } from './parts';
import { preset } from './preset';

const title = inLanguage('title', 'presetFields.title', 'presetFields.mayHoldValues', '{{ticket.subject}}');
const body = inLanguage('body', 'presetFields.text', 'presetFields.mayHoldValues', '{{ticket.url}}');
const written = (draft: string) => `{{#uri}}${queryText(draft, 'text')}{{/uri}}`;

/** `/apps/{app}/users/show?email=…`. Seen in public admin panels, 2026-11. */
const intercomUser = preset({
  id: 'intercom-user',
  label: 'presets.intercomUser',
  kind: 'custom',
  fields: [
    needed(text('app', 'presetFields.workspace', 'presetFields.intercomWorkspaceHelp')),
    by('customer.email', 'presetFields.byAddress'),
  ],
  template: ({ app, by: path }) =>
    `https://app.intercom.com/apps/${uri(app)}/users/show?email=${value(path)}`,
});

/** `/new?title=…&description=…` works for any workspace one is logged in to. Seen in public code, 2026-11. */
const linearIssue = preset({
  id: 'linear-issue',
  label: 'presets.linearIssue',
  kind: 'custom',
  fields: [title, body],
  template: (given) =>
    `https://linear.app/new?title=${written(given.title)}&description=${written(given.body)}`,
});

/** `/issues/new?title=…&body=…&labels=…` (docs.github.com, “Creating an issue from a URL query”, 2026-11). */
const githubIssue = preset({
  id: 'github-issue',
  label: 'presets.githubIssue',
  kind: 'custom',
  fields: [
    needed({
      ...text('repository', 'presetFields.repository', 'presetFields.repositoryHelp'),
      type: 'base' as const,
    }),
    title,
    body,
    text('labels', 'presetFields.labels', 'presetFields.labelsHelp'),
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
  label: 'presets.jiraIssue',
  kind: 'custom',
  fields: [
    address('presetFields.jiraHelp'),
    needed(number('project', 'presetFields.project', 'presetFields.projectKeyHelp')),
    needed(number('type', 'presetFields.type', 'presetFields.typeHelp')),
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
  label: 'presets.slackChannel',
  kind: 'custom',
  fields: [
    needed(text('team', 'presetFields.workspace', 'presetFields.slackWorkspaceHelp')),
    by('customer.values.slack', 'presetFields.bySlack'),
  ],
  template: ({ team, by: path }) => `https://app.slack.com/client/${uri(team)}/${value(path)}`,
});

export const work = [intercomUser, linearIssue, githubIssue, jiraIssue, slackChannel];
