/** Where the presets of billing, analytics and hand-off lead. */
import { describe, expect, it } from 'vitest';
import { opened } from './opened';

const urls: Record<string, [fields: Record<string, string>, url: string][]> = {
  'stripe-customer': [
    [{}, 'https://dashboard.stripe.com/customers/cus_1%3F2'],
    [{ by: 'customer.externalId' }, 'https://dashboard.stripe.com/customers/%C3%BC%2F1%22%27%5C2'],
    [{ account: 'acct_1&2' }, 'https://dashboard.stripe.com/acct_1%262/customers/cus_1%3F2'],
    [{ mode: 'test' }, 'https://dashboard.stripe.com/test/customers/cus_1%3F2'],
  ],
  'stripe-search': [
    [{}, 'https://dashboard.stripe.com/search?query=zo%C3%AB%2Bo%27hara%22%5C%40example.com'],
    [{ by: 'customer.externalId' }, 'https://dashboard.stripe.com/search?query=%C3%BC%2F1%22%27%5C2'],
    [
      { account: 'acct_1&2' },
      'https://dashboard.stripe.com/acct_1%262/search?query=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { mode: 'test' },
      'https://dashboard.stripe.com/test/search?query=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
  ],
  'posthog-person': [
    [{}, 'https://us.posthog.com/person/%C3%BC%2F1%22%27%5C2'],
    [{ by: 'customer.email' }, 'https://us.posthog.com/person/zo%C3%AB%2Bo%27hara%22%5C%40example.com'],
    [{ site: 'https://eu.acme.example/' }, 'https://eu.acme.example/person/%C3%BC%2F1%22%27%5C2'],
    [{ project: '10001' }, 'https://us.posthog.com/project/10001/person/%C3%BC%2F1%22%27%5C2'],
  ],
  'posthog-search': [
    [{}, 'https://us.posthog.com/persons?search=zo%C3%AB%2Bo%27hara%22%5C%40example.com'],
    [{ by: 'customer.externalId' }, 'https://us.posthog.com/persons?search=%C3%BC%2F1%22%27%5C2'],
    [
      { site: 'https://eu.acme.example/' },
      'https://eu.acme.example/persons?search=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { project: '10001' },
      'https://us.posthog.com/project/10001/persons?search=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
  ],
  'intercom-user': [
    [
      { app: 'app_1' },
      'https://app.intercom.com/apps/app_1/users/show?email=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { app: 'app_1', by: 'customer.externalId' },
      'https://app.intercom.com/apps/app_1/users/show?email=%C3%BC%2F1%22%27%5C2',
    ],
  ],
  'linear-issue': [
    [
      {},
      'https://linear.app/new?title=It%27s%20%22broken%22%20%26%20slow&description=https%3A%2F%2Frt.acme.example%2F%3Fid%3D7%23x',
    ],
    [
      { title: 'T: {{ticket.subject}}' },
      'https://linear.app/new?title=T%3A%20It%27s%20%22broken%22%20%26%20slow&description=https%3A%2F%2Frt.acme.example%2F%3Fid%3D7%23x',
    ],
    [
      { body: 'B & {{ticket.url}}' },
      'https://linear.app/new?title=It%27s%20%22broken%22%20%26%20slow&description=B%20%26%20https%3A%2F%2Frt.acme.example%2F%3Fid%3D7%23x',
    ],
  ],
  'github-issue': [
    [
      { repository: 'https://github.com/acme/web/' },
      'https://github.com/acme/web/issues/new?title=It%27s%20%22broken%22%20%26%20slow&body=https%3A%2F%2Frt.acme.example%2F%3Fid%3D7%23x',
    ],
    [
      { repository: 'https://github.com/acme/web/', title: 'T: {{ticket.subject}}' },
      'https://github.com/acme/web/issues/new?title=T%3A%20It%27s%20%22broken%22%20%26%20slow&body=https%3A%2F%2Frt.acme.example%2F%3Fid%3D7%23x',
    ],
    [
      { repository: 'https://github.com/acme/web/', body: 'B & {{ticket.url}}' },
      'https://github.com/acme/web/issues/new?title=It%27s%20%22broken%22%20%26%20slow&body=B%20%26%20https%3A%2F%2Frt.acme.example%2F%3Fid%3D7%23x',
    ],
    [
      { repository: 'https://github.com/acme/web/', labels: 'bug,support & co' },
      'https://github.com/acme/web/issues/new?title=It%27s%20%22broken%22%20%26%20slow&body=https%3A%2F%2Frt.acme.example%2F%3Fid%3D7%23x&labels=bug%2Csupport%20%26%20co',
    ],
  ],
  'jira-issue': [
    [
      { base: 'https://tool.acme.example/at/', project: '10001', type: '10004' },
      'https://tool.acme.example/at/secure/CreateIssueDetails!init.jspa?pid=10001&issuetype=10004&summary=It%27s%20%22broken%22%20%26%20slow&description=https%3A%2F%2Frt.acme.example%2F%3Fid%3D7%23x',
    ],
    [
      {
        base: 'https://tool.acme.example/at/',
        project: '10001',
        type: '10004',
        title: 'T: {{ticket.subject}}',
      },
      'https://tool.acme.example/at/secure/CreateIssueDetails!init.jspa?pid=10001&issuetype=10004&summary=T%3A%20It%27s%20%22broken%22%20%26%20slow&description=https%3A%2F%2Frt.acme.example%2F%3Fid%3D7%23x',
    ],
    [
      { base: 'https://tool.acme.example/at/', project: '10001', type: '10004', body: 'B & {{ticket.url}}' },
      'https://tool.acme.example/at/secure/CreateIssueDetails!init.jspa?pid=10001&issuetype=10004&summary=It%27s%20%22broken%22%20%26%20slow&description=B%20%26%20https%3A%2F%2Frt.acme.example%2F%3Fid%3D7%23x',
    ],
  ],
  'slack-channel': [
    [{ team: 't 1/2' }, 'https://app.slack.com/client/t%201%2F2/C01%2F2'],
    [
      { team: 't 1/2', by: 'customer.externalId' },
      'https://app.slack.com/client/t%201%2F2/%C3%BC%2F1%22%27%5C2',
    ],
  ],
};

describe.each(Object.entries(urls))('%s', (preset, cases) => {
  it.each(cases)('with %j', (fields, url) => {
    expect(opened(preset, fields)).toBe(url);
  });
});
