/** The demo itself, once everything is installed and built: servers, a browser, and either a window or the walk. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Session, Tab } from '../tests/harness/driver.ts';
import { launch } from '../tests/harness/launch.ts';
import { HELP, hasDisplay, readOptions, type Options } from './options.mjs';
import { demoPack } from './pack.ts';
import { startDemo, type Demo } from './serve.ts';
import { ticketOf } from './tickets.ts';
import { reportTo } from './walk/report.ts';
import { signIn } from './walk/sign-in.ts';
import { walk } from './walk/walk.ts';

const SIZE = { width: 1440, height: 900 };
const PICTURE = 'demo.png';

/** Resolves when every tab is gone, which is when the browser was closed. */
async function closedByHand(session: Session, first: Tab, stop: AbortSignal): Promise<void> {
  const tabs = [first];
  // A tab does not answer while it loads, so it must stay silent for a while to count as gone.
  for (let silent = 0; silent < 3 && !stop.aborted; await delay(1000)) {
    tabs.push(...(await session.openedTabs().catch(() => [])));
    const answers = await Promise.allSettled(tabs.map((tab) => tab.evaluate(() => true)));
    silent = answers.some(({ status }) => status === 'fulfilled') ? 0 : silent + 1;
  }
}

async function show(session: Session, demo: Demo, stop: AbortSignal): Promise<void> {
  const url = `${demo.deskUrl}/tickets/${ticketOf('plain').id}`;
  const tab = await session.newTab(url);
  console.log(`\nThe desk:     ${url}\nThe company:  ${demo.companyUrl}\nIts staging:  ${demo.stagingUrl}\n`);
  console.log('Deskside stands beside the ticket. Close the browser, or press Ctrl+C, to end the demo.');
  await closedByHand(session, tab, stop);
}

async function run({ browser, headless }: Options, stop: AbortSignal): Promise<void> {
  const windowless = headless || !hasDisplay(process.env, process.platform);
  const demo = await startDemo();
  try {
    console.log(windowless ? `\nDeskside in ${browser}, without a window:\n` : `\nOpening ${browser}...`);
    const session = await launch(browser, { headless: windowless, ...SIZE });
    const end = () => session.close().catch(() => undefined);
    stop.addEventListener('abort', () => void end());
    try {
      await session.setPack(demoPack(demo));
      // What an agent does once in the add-ons page: without it Firefox opens no private window for Deskside.
      if (session.browser === 'firefox') await session.allowPrivate(true);
      for (const url of [demo.companyUrl, demo.stagingUrl]) await signIn(session, url);
      if (!windowless) return await show(session, demo, stop);
      await walk({ session, demo, report: reportTo(console.log), picture: PICTURE });
      console.log('\nAll of it worked.');
    } finally {
      await end();
    }
  } finally {
    await demo.close();
  }
}

const options = readOptions(process.argv.slice(2));
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

if ('problem' in options) {
  console.error(`${options.problem}\n\n${HELP}`);
  process.exitCode = 2;
} else {
  try {
    await run(options, stop.signal);
  } catch (error) {
    // Ctrl+C takes the browser from under whatever was going on: that is no fault.
    if (!stop.signal.aborted) {
      console.error(`\nThe demo did not work: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}
