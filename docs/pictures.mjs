// The pictures of the README, anew: `npm run build:test`, then `npx node docs/pictures.mjs`. Nothing else writes them.
import { fileURLToPath } from 'node:url';
import { inBothThemes, onDemo } from './store/on-demo.mjs';

const into = fileURLToPath(new URL('.', import.meta.url));
const names = { light: 'deskside.png', dark: 'deskside-dark.png' };
await onDemo({ width: 1440, height: 900 }, async ({ tab, sidebar }) => {
  await inBothThemes(tab, [tab, await sidebar()], into, (theme) => names[theme]);
});
