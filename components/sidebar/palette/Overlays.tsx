import type { PaletteScene } from './entry';
import { Palette } from './Palette';
import { Sheet } from './Sheet';
import type { Overlays as State } from './use-overlays';

/** The palette or the sheet of keys, while one of them is open. */
export function Overlays({ overlays, scene }: { overlays: State; scene: PaletteScene }) {
  const close = () => overlays.show(null);
  if (overlays.open === 'palette') return <Palette key={scene.view.ticket} scene={scene} onClose={close} />;
  if (overlays.open === 'sheet') return <Sheet onClose={close} />;
  return null;
}
