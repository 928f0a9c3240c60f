import { describe, expect, it } from 'vitest';
import type { TrackerType } from '../../../lib/trackers/config';
import { issueAt } from '../../../lib/trackers/issue';

const at = (type: TrackerType, url: string, page: string) => issueAt(new URL(page), { type, url });

describe.each<[TrackerType, string, [string, string][]]>([
  [
    'github',
    'https://github.com/acme/',
    [
      ['https://github.com/acme/web/issues/12', 'acme/web#12'],
      ['https://github.com/acme/web/issues/12#issuecomment-5', 'acme/web#12'],
      ['https://github.com/acme/web.js/pull/7/files?w=1', 'acme/web.js#7'],
      ['https://github.com/acme/web/discussions/3/', 'acme/web#3'],
    ],
  ],
  ['github', 'https://ghe.acme.example/', [['https://ghe.acme.example/o/r/pull/1', 'o/r#1']]],
  [
    'gitlab',
    'https://gitlab.com/acme/',
    [
      ['https://gitlab.com/acme/shop/web/-/issues/12', 'acme/shop/web#12'],
      ['https://gitlab.com/acme/web/-/work_items/4?show=x', 'acme/web#4'],
      ['https://gitlab.com/acme/web/-/merge_requests/9/diffs', 'acme/web!9'],
    ],
  ],
  [
    'gitlab',
    'https://dev.acme.example/gitlab/',
    [['https://dev.acme.example/gitlab/a/b/-/issues/1', 'gitlab/a/b#1']],
  ],
  [
    'linear',
    'https://linear.app/acme/',
    [
      ['https://linear.app/acme/issue/ENG-7', 'ENG-7'],
      ['https://linear.app/acme/issue/ENG-7/a-slug#comment-1', 'ENG-7'],
    ],
  ],
  [
    'jira',
    'https://acme.atlassian.net/',
    [
      ['https://acme.atlassian.net/browse/WEB-12?focusedId=1', 'WEB-12'],
      ['https://acme.atlassian.net/jira/software/c/projects/WEB/issues/WEB-3/', 'WEB-3'],
      ['https://acme.atlassian.net/jira/software/projects/WEB/boards/1?selectedIssue=WEB-4', 'WEB-4'],
      ['https://acme.atlassian.net/jira/servicedesk/projects/S/queues/custom/1/S-5', 'S-5'],
      ['https://acme.atlassian.net/browse/WEB-1?selectedIssue=WEB-2', 'WEB-2'],
    ],
  ],
  ['jira', 'https://jira.acme.example/jira/', [['https://jira.acme.example/jira/browse/OPS_1-2', 'OPS_1-2']]],
  [
    'slack',
    'https://app.slack.com/',
    [
      ['https://app.slack.com/client/T0123/C0456', 'T0123/C0456'],
      ['https://app.slack.com/client/T0123/D0456/thread/C0456-1700000000.1', 'T0123/D0456'],
    ],
  ],
  ['slack', 'https://acme.slack.com/', [['https://acme.slack.com/archives/C0456/p170', 'C0456']]],
])('%s at %s', (type, url, pages) => {
  it.each(pages)('%s is %s', (page, issue) => {
    expect(at(type, url, page)).toBe(issue);
  });
});

describe('no issue', () => {
  it.each<[TrackerType, string, string]>([
    ['github', 'https://github.com/acme/', 'https://github.com/acme/web/issues'],
    ['github', 'https://github.com/acme/', 'https://github.com/acme/web/issues/new'],
    ['github', 'https://github.com/acme/', 'https://github.com/acme/web/issues/12x'],
    ['github', 'https://github.com/acme/', 'https://github.com/other/web/issues/12'],
    ['github', 'https://github.com/acme/', 'https://github.com/acme-evil/web/issues/12'],
    ['github', 'https://github.com/acme/', 'https://github.com.evil.example/acme/web/issues/12'],
    ['github', 'https://github.com.evil.example/', 'https://gitlab.com/acme/web/issues/12'],
    ['github', 'https://gitlab.com/', 'https://gitlab.com/acme/web/issues/12'],
    ['github', 'https://github.com/', `https://github.com/acme/web/issues/${'1'.repeat(5000)}`],
    ['gitlab', 'https://gitlab.com/', 'https://gitlab.com/acme/web/-/issues'],
    ['gitlab', 'https://gitlab.com/', 'https://gitlab.com/acme/web/-/issues/new'],
    ['gitlab', 'https://gitlab.com/', `https://gitlab.com/${'a/-/'.repeat(2000)}issues/1`],
    ['linear', 'https://linear.app/acme/', 'https://linear.app/acme/team/ENG/active'],
    ['linear', 'https://linear.app/acme/', 'https://linear.app/acme/issue/eng-7'],
    ['linear', 'https://linear.acme.example/', 'https://linear.acme.example/acme/issue/ENG-7'],
    ['jira', 'https://acme.atlassian.net/', 'https://acme.atlassian.net/jira/software/projects/WEB/boards/1'],
    ['jira', 'https://acme.atlassian.net/', 'https://acme.atlassian.net/servicedesk/customer/portal/1/S-5'],
    ['jira', 'https://acme.atlassian.net/', 'https://acme.atlassian.net/browse/WEB-1?selectedIssue=<b>'],
    ['slack', 'https://app.slack.com/', 'https://app.slack.com/client/T0123/threads'],
    ['slack', 'https://app.slack.com/', 'https://app.slack.com/client/T0123'],
    ['slack', 'https://app.slack.com.evil.example/', 'https://app.slack.com.evil.example/client/T01/C01'],
  ])('of %s at %s: %s', (type, url, page) => {
    expect(at(type, url, page)).toBeNull();
  });
});
