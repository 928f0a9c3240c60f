// Where the browsers are. Plain JavaScript, because `browsers.mjs` runs it before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// Branded Chrome is left out on purpose: since version 137 it refuses unpacked extensions from the command line.
const PLACES = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

export function locateBrowser(name) {
  const { variable, commands, paths } = PLACES[name];
  const told = process.env[variable];
  if (told) return runs(told) ? told : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...commands.flatMap((command) => folders.map((dir) => join(dir, command))), ...paths];
  return candidates.find(runs) ?? null;
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
