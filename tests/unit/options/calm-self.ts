import type { AppearanceView } from '../../../lib/options/appearance/view';
import type { OptionsView } from '../../../lib/options/view';

/** What the sections about Deskside itself, its looks and its keys draw where nothing is out of the ordinary. */
export const calmSelf: Pick<OptionsView, 'about' | 'shortcuts'> & { appearance: AppearanceView } = {
  about: {
    version: '0.1.0',
    browser: 'Firefox 153',
    permissions: ['storage', 'scripting'],
    hosts: [],
    libraries: [{ name: 'preact', version: '11.2.0', licence: 'MIT', url: 'https://preactjs.com' }],
    diagnosis: 'Deskside diagnosis',
  },
  appearance: {
    appearance: { theme: 'browser', density: 'comfortable', text: 'usual' },
    layout: { side: 'right', width: 340 },
  },
  shortcuts: {
    mac: false,
    changeable: true,
    commands: [
      { name: 'toggle-sidebar', keys: 'Alt+Shift+D', said: null },
      { name: 'open-palette', keys: '', said: null },
    ],
  },
};
