// The options of `npm start`, read by start.mjs before anything is installed and by main.ts after it.
import { parseArgs } from 'node:util';

export const HELP = `
Starts a demo help desk and the company behind it on this machine, and opens a ticket with Deskside beside it.

  npm start                          in Chromium
  npm start -- --browser firefox     in Firefox

  --browser chromium|firefox   Which browser to use; CHROMIUM or FIREFOX may name its executable.
  --headless                   No window: walk the main job, tell what was seen, write demo.png.
                               This is what happens anyway where there is no display.
  --help                       This text.

Google Chrome will not do: since version 137 it refuses unpacked extensions from the command line.
`.trim();

/** The options as told, or `{ problem }` in plain words. */
export function readOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { browser, headless, help } = values;
    if (browser !== 'chromium' && browser !== 'firefox') {
      return { problem: `There is no demo for ${browser}: choose chromium or firefox.` };
    }
    return { browser, headless, help };
  } catch (error) {
    return { problem: error.message };
  }
}

/** Whether a window can be shown. Only Linux runs without a display. */
export function hasDisplay(env, platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
