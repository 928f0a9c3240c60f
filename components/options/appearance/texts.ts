/** Every text of the section about looks. */
import { say } from '../../../lib/locale/say';
import type { Appearance } from '../../../lib/appearance/appearance';
import type { SidebarPlace } from '../../../lib/options/appearance/view';

export const texts = {
  look: say('appearance.look'),
  theme: {
    label: say('appearance.theme'),
    help: say('appearance.themeHelp'),
    options: {
      browser: say('appearance.themeBrowser'),
      light: say('appearance.themeLight'),
      dark: say('appearance.themeDark'),
    } satisfies Record<Appearance['theme'], string>,
  },
  density: {
    label: say('appearance.density'),
    help: say('appearance.densityHelp'),
    options: {
      comfortable: say('appearance.densityComfortable'),
      compact: say('appearance.densityCompact'),
    } satisfies Record<Appearance['density'], string>,
  },
  text: {
    label: say('appearance.text'),
    help: say('appearance.textHelp'),
    options: {
      usual: say('appearance.textUsual'),
      large: say('appearance.textLarge'),
    } satisfies Record<Appearance['text'], string>,
  },
  sidebar: say('appearance.sidebar'),
  side: {
    label: say('appearance.side'),
    help: say('appearance.sideHelp'),
    options: {
      left: say('appearance.sideLeft'),
      right: say('appearance.sideRight'),
    } satisfies Record<SidebarPlace['side'], string>,
  },
  width: { label: say('appearance.width'), help: say('appearance.widthHelp') },
  pixels: (n: number) => say('appearance.pixels', { n: String(n) }),
  shared: say('appearance.shared'),
  blur: { label: say('appearance.blur'), help: say('appearance.blurHelp') },
} as const;
