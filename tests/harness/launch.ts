import { launchChromium } from './chromium.ts';
import type { LaunchOptions, Session } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with a fresh profile and the built extension in it. The caller closes the session. */
export function launch(browser: Session['browser'], options: LaunchOptions = {}): Promise<Session> {
  return browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
