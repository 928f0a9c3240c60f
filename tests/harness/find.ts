import { locateBrowser, type BrowserName } from '../setup/locate.mjs';

/** Path of the browser to drive: `CHROMIUM` or `FIREFOX` from the environment, else the first one installed. */
export function findBrowser(name: BrowserName): string {
  const path = locateBrowser(name);
  if (path) return path;
  const variable = name.toUpperCase();
  const told = process.env[variable];
  throw new Error(
    told
      ? `${variable} is set to ${told}, which cannot be run.`
      : `No ${name} found. "node tests/setup/browsers.mjs ${name}" installs it or says how; ${variable} names another one.`,
  );
}
