/**
 * A page that breaks out of its process speaks as our content script. So what runs in the content script's own world
 * gets no customer and drives no sidebar: tried there, by code that the browser itself puts into that world.
 */
import type { Session } from '../harness/driver.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, shows, test, testId } from './fixtures.ts';

const ada = { email: 'ada.world@example.com', name: 'Ada World' };
const grace = { email: 'grace.world@example.org', name: 'Grace World' };

/** The part of the extension API that the functions below use. */
declare const chrome: {
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(call: {
      target: { tabId: number };
      func: unknown;
      args: unknown[];
    }): Promise<{ result: unknown }[]>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(): Promise<object> }; session?: { get(): Promise<object> } };
};

/** Sends messages from the content script's world of the tab that shows `url`; answers what each was answered. */
async function sayFrom(session: Session, url: string, messages: unknown[]): Promise<unknown[]> {
  const page = await session.extensionTab('manifest.json');
  const answers = await page.evaluate(
    async ({ url: wanted, messages: said }) => {
      const tab = (await chrome.tabs.query({})).find((open) => open.url === wanted);
      const func = async (all: unknown[]) => {
        const answered: unknown[] = [];
        for (const message of all) {
          answered.push(await chrome.runtime.sendMessage(message).catch((error: unknown) => String(error)));
        }
        const areas = await Promise.all(
          [chrome.storage.local, chrome.storage.session].map((area) =>
            Promise.resolve(area?.get()).catch((error: unknown) => String(error)),
          ),
        );
        return [...answered, areas];
      };
      const target = { tabId: tab?.id ?? -1 };
      const [outcome] = await chrome.scripting.executeScript({ target, func, args: [said] });
      return outcome?.result as unknown[];
    },
    { url, messages },
  );
  await page.close();
  return answers;
}

test('the content script’s world is told nothing of a customer, and drives no sidebar', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 95: [ada], 96: [grace] });
  await session.setPack(deskPack(stage));
  const victim = await open(`${stage.url}tickets/95`);
  const sidebar = await victim.sidebar();
  await sidebar.waitFor(testId('customer-id'));
  const attacker = await open(`${stage.url}tickets/96`);
  await (await attacker.sidebar()).waitFor(testId('customer-id'));
  const desk = { type: 'custom', url: stage.url };
  const sighting = {
    desk,
    ticket: { id: '95', bound: true },
    slot: 'shown',
    people: [{ role: 'requester', email: grace.email, hook: 'forged' }],
  };
  const life = '00000000-0000-4000-8000-000000000000';
  const person = { role: 'requester', email: ada.email, hook: 'forged' };
  const answers = await sayFrom(session, attacker.url(), [
    { type: 'frame/spotted', spotted: { sighting, url: victim.url(), life, seq: 1e9 } },
    { type: 'frame/changed', customerId: null },
    { type: 'store/open', payload: { person, deskUrl: stage.url } },
    { type: 'store/search', payload: { text: 'ada' } },
    { type: 'customer/refresh', payload: { person, deskUrl: stage.url, ticket: null, force: true } },
    { type: 'customers/forget', payload: {} },
    {
      type: 'desk/sighting',
      payload: {
        sighting: { ...sighting, desk: { type: 'rt', url: 'https://rt.example/' } },
        url: attacker.url(),
        life,
        seq: 1,
      },
    },
  ]);
  expect(JSON.stringify(answers)).not.toMatch(/CUST-|cus_|Engines/);
  const refused = answers.filter((answer) => (answer as { ok?: boolean } | undefined)?.ok === false);
  expect(refused).toHaveLength(5);
  if (session.browser === 'chromium') {
    // Firefox ESR 153 cannot close `storage.local` to content scripts; it never holds a customer's record.
    expect(String(answers.at(-1))).toMatch(/not allowed.*not allowed/s);
  }
  await shows(sidebar, 'one', 'custom:95');
  expect(await sidebar.text(testId('customer-email'))).toBe(ada.email);
});
