/** A company's web server with a team's pack on it, as the team tests need it. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { Session, Tab } from '../../harness/driver.ts';
import { until } from '../../harness/until.ts';
import { testId } from '../fixtures.ts';
import type { Stage } from '../stage.ts';

/** An Ed25519 key as administrators have one, and its public half in base64. */
export function teamKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const bare = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
  return { privateKey, publicKey: bare };
}

/** Publishes packs at `/team.json`, with a tag that changes with the text. */
export function packHost(company: Stage) {
  let text = '';
  let tag = 0;
  let signature: string | null = null;
  const host = {
    url: `${company.url}team.json`,
    /** Status of each answer, the first one first. */
    answers: [] as number[],
    publish(pack: object, key?: { privateKey: KeyObject; publicKey: string }) {
      text = `${JSON.stringify(pack, null, 2)}\n`;
      tag += 1;
      signature = key
        ? `${sign(null, Buffer.from(text), key.privateKey).toString('base64')}\n${key.publicKey}\n`
        : null;
    },
  };
  company.at('/team.json', ({ headers }) => {
    const same = headers['if-none-match'] === `"${tag}"`;
    host.answers.push(same ? 304 : 200);
    return same
      ? { status: 304, body: '' }
      : { body: text, headers: { 'content-type': 'application/json', etag: `"${tag}"` } };
  });
  company.at('/team.json.sig', () =>
    signature === null
      ? { status: 404, body: 'Not here' }
      : { body: signature, headers: { 'content-type': 'text/plain' } },
  );
  return host;
}

/** A button of the section once nothing is under way there: a press before that is not taken. */
export const ready = (id: string): string => `${testId(id)}:not([aria-disabled])`;

/** Presses "Look now" and waits until the host was asked, and the page has told what came of it. */
export async function lookNow(options: Tab, host: { answers: number[] }): Promise<void> {
  const before = host.answers.length;
  await options.click(ready('team-refresh'));
  await until('the team’s address to be asked', () => host.answers.length > before);
  await options.waitFor(ready('team-refresh'));
}

/** No layer but those that the test makes. */
export const noTeam = async (session: Session): Promise<void> => {
  const page = await session.extensionTab('options.html#/team');
  await page.waitFor(testId('team'));
  const leave = (await page.count(testId('team-leave'))) > 0;
  if (leave) {
    await page.click(testId('team-leave'));
    await page.click(testId('team-leave-yes'));
    await page.waitFor(testId('team-url'));
  }
  await page.close();
};
