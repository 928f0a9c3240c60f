import type { HostRow } from '../../../lib/sources/host-log.ts';
import { expect, testId } from '../fixtures.ts';
import { addressOf, sideways } from '../options-page.ts';
import { json } from '../stage.ts';
import { about, emailIn, ENDPOINT, packFor, serveDesk, test } from './company.ts';

const said = testId('test-said');

test('a source is asked for real, and request, answer and card are shown; nothing is kept', async ({
  session,
  stage,
  company,
  open,
}) => {
  serveDesk(stage, {});
  company.at(ENDPOINT, (request) => about(emailIn(request)));
  await session.setPack(packFor(stage, company));
  const { host } = new URL(company.url);
  // Other tests of this session have talked to other hosts, and perhaps to this one: ports come back.
  const talked = async () => {
    const { hosts = [] } = (await session.localGet()) as { hosts?: HostRow[] };
    return hosts.find((one) => one.host === host && one.purpose === 'source')?.count ?? 0;
  };
  const before = await talked();
  const options = await open(addressOf(session, 'sources'));
  await options.type(testId('test-email'), 'tess.tester@example.com');
  await options.click(testId('test-run'));
  await options.waitFor(testId('test-card'));
  expect(await options.text(said)).toMatch(/^Answered after [\d,]+ ms\.$/);
  expect(company.hits(ENDPOINT)).toBe(1);
  expect(await options.text(testId('test-request'))).toContain('email=tess.tester%40example.com');
  expect(await options.attr(testId('test-response'), 'data-status')).toBe('200');
  const kept = await session.everythingKept();
  expect(kept).not.toContain('tess.tester');
  // Of a host that is known already the count may lag.
  await expect.poll(talked).toBe(before + 1);
  for (const dark of [false, true]) {
    await options.dark(dark);
    expect(await options.axeFaults()).toEqual([]);
  }
  await options.dark(false);
  await options.resize(320, 700);
  expect(await sideways(options)).toEqual([]);
  await options.resize(1280, 800);

  company.at(ENDPOINT, json({ error: 'the database is away' }, 500));
  await options.click(testId('test-run'));
  await options.waitFor(`${testId('test-response')}[data-status="500"]`);
  expect(await options.text(testId('test-response'))).toContain('the database is away');
  await options.waitFor(`${testId('test-card')} ${testId('trouble')}[data-code="server-error"]`);
});
