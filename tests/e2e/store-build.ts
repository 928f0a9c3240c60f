/** The build that stores offer: it comes without any host. Whatever it is allowed, somebody has allowed. */
import { join } from 'node:path';
import type { Session } from '../harness/driver.ts';
import { launch } from '../harness/launch.ts';
import { test } from './fixtures.ts';

/** What a grant for the stage is, whatever its port. */
export const stagePattern = 'http://127.0.0.1/*';

/** Chromium's question is a window of the system's that no protocol reaches: it is answered with yes before it is put. */
export function launchStoreBuild(
  browser: Session['browser'],
  welcome: 'close' | 'keep' = 'close',
): Promise<Session> {
  const folder = browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const extension = join(import.meta.dirname, '../../.output', folder);
  return launch(browser, {
    extension,
    welcome,
    ...(browser === 'chromium' && { grantsWhenAsked: [stagePattern] }),
  });
}

/** Says yes to the browser's question, where there is one that can be reached. */
export async function allow(session: Session): Promise<void> {
  if (session.browser === 'firefox') await session.answerPrompt(true);
}

/** A browser for each test: what was granted once is granted without a word the next time. */
export const freshTest = test.extend<{ fresh: Session }>({
  fresh: async ({}, use, { project }) => {
    const session = await launchStoreBuild(project.name === 'firefox' ? 'firefox' : 'chromium');
    await use(session);
    await session.close();
  },
});
