import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';
import type { Sighting } from '../../../lib/desks/desk';
import { jira } from '../../../lib/desks/jira/jira';

const desk: KnownDesk = { type: 'jira', url: 'https://acme.atlassian.net/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);

describe('addresses', () => {
  it.each([
    '/browse/HELP-42',
    '/browse/help-42/?focusedId=7#c',
    '/jira/servicedesk/projects/HELP/queues/custom/5/HELP-42',
    '/jira/servicedesk/projects/HELP/queues/issue/HELP-42',
    '/projects/HELP/issues/HELP-42?filter=allopenissues',
    '/jira/software/c/projects/HELP/issues/HELP-42',
    '/projects/HELP/queues/5/HELP-42',
    '/jira/software/projects/HELP/boards/1?x=1&selectedIssue=HELP-42',
    '/browse/HELP-41?selectedIssue=HELP-42',
    '/browse/HELP-42?selectedIssue=',
    '/issues/?selectedIssue=HELP%2D42&jql=',
    '/issues/?selectedIssue=HELP-42&selectedIssue=HELP-42',
  ])('%s is HELP-42', (address) => expect(idOf(address)).toBe('HELP-42'));

  it.each([
    '/browse/HELP',
    '/browse/HELP-',
    '/browse/HELP-0',
    '/browse/HELP-042',
    '/browse/HELP-42/attachments',
    '/browse/HELP-42x',
    '/browse/4-2',
    `/browse/HELP-${'9'.repeat(10_000)}`,
    `/browse/${'A'.repeat(10_000)}-1`,
    '/x/browse/HELP-42',
    '/servicedesk/customer/portal/1/HELP-42',
    '/servicedesk/customer/portal/1/HELP-42?selectedIssue=HELP-42',
    '/jira/servicedesk/projects/HELP/queues/custom/5',
    '/projects/HELP/issues/',
    '/issues/?jql=key%3DHELP-42',
    '/issues/?selectedIssue=HELP-42&selectedIssue=HELP-43',
    '/browse/HELP-42?selectedIssue=all',
    '/secure/CreateIssue!default.jspa#/browse/HELP-42',
    'https://acme.atlassian.net.evil.example/browse/HELP-42',
    'https://other.atlassian.net/browse/HELP-42',
  ])('%s is none', (address) => expect(idOf(address)).toBeNull());

  it('finds issues below the path of a server, and only there', () => {
    const server: KnownDesk = { type: 'jira', url: 'https://tools.acme.example/jira' };
    const at = (path: string) => ticketAt(new URL(path, server.url), server);
    expect(at('/jira/browse/HELP-42')).toBe('HELP-42');
    expect(at('/jira/projects/HELP/queues/custom/5/HELP-42')).toBe('HELP-42');
    expect(at('/browse/HELP-42')).toBeNull();
    expect(at('/jirafe/browse/HELP-42')).toBeNull();
  });
});

describe('asking', () => {
  const sighting: Sighting = { desk, ticket: { id: 'HELP-42', bound: true }, slot: 'absent', people: [] };
  const asked = async (request: unknown, issue: unknown) => {
    const paths: string[] = [];
    const people = await jira.confirm?.(
      sighting,
      desk,
      async (url) => {
        paths.push(new URL(url).pathname);
        return url.includes('servicedeskapi') ? request : issue;
      },
      () => null,
    );
    return { people, paths };
  };
  const vera = { accountId: 'a1', displayName: 'Vera Example' };

  it('leaves the issue alone where the request names an address', async () => {
    const { people, paths } = await asked(
      { issueKey: 'HELP-42', reporter: { ...vera, emailAddress: 'vera@example.com' } },
      null,
    );
    expect(people).toMatchObject([{ email: 'vera@example.com', deskId: 'a1' }]);
    expect(paths).toEqual(['/rest/servicedeskapi/request/HELP-42']);
  });

  it('takes the request alone where the issue is not to be had', async () => {
    const { people } = await asked({ issueKey: 'HELP-42', reporter: vera }, null);
    expect(people).toMatchObject([{ name: 'Vera Example', deskId: 'a1' }]);
  });

  it('takes nobody where the request names one and the issue none', async () => {
    const request = { issueKey: 'HELP-42', reporter: vera };
    expect((await asked(request, { key: 'HELP-42', fields: { reporter: null } })).people).toBeNull();
  });

  it('does not take a missing field for "no reporter"', async () => {
    expect((await asked(null, { key: 'HELP-42', fields: {} })).people).toBeNull();
    expect((await asked(null, { key: 'HELP-42', fields: { reporter: null } })).people).toEqual([]);
  });

  it('takes no program, and no login that the desk has obscured for an address', async () => {
    const answer = (reporter: object) => ({ key: 'HELP-42', fields: { reporter: { ...vera, ...reporter } } });
    expect((await asked(null, answer({ accountType: 'app' }))).people).toBeNull();
    const { people } = await asked(null, answer({ emailAddress: 'vera at example dot com' }));
    expect(people).toEqual([{ role: 'requester', name: 'Vera Example', deskId: 'a1', hook: 'issue-api' }]);
  });
});
