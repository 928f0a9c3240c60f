import { AppWindow, HatGlasses, Layers, Stamp } from 'lucide-preact';
import type { OpenMode, ResolvedLink } from '../../../lib/links/link';
import { VisibleText } from '../../ui/VisibleText';
import { linkTexts as t, placeWords } from './texts';

function iconOf(open: OpenMode) {
  if (open === 'private') return HatGlasses;
  return open === 'window' ? AppWindow : Layers;
}

/** Small and quiet: this link opens elsewhere, or its address is made when it is pressed. In words for the ear. */
export function LinkMarks({ link: { open = 'tab', mint } }: { link: ResolvedLink }) {
  if (open === 'tab' && !mint) return null;
  const Place = iconOf(open);
  return (
    <span class="link-marks">
      {open !== 'tab' && (
        <>
          <Place size={13} strokeWidth={1.8} />
          <span class="visually-hidden">
            {' '}
            <VisibleText text={t.mark(placeWords(open))} />
          </span>
        </>
      )}
      {mint && (
        <>
          <Stamp size={13} strokeWidth={1.8} />
          <span class="visually-hidden"> {t.once}</span>
        </>
      )}
    </span>
  );
}
