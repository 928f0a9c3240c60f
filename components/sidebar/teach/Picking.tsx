import { useLayoutEffect, useRef } from 'preact/hooks';
import { MousePointerClick } from 'lucide-preact';
import type { TeachActions, TeachView } from '../../../lib/sidebar/teach-view';
import { Blank } from '../Blank';
import { Problems } from './Problems';
import { pickTexts, teachTexts } from './texts';

interface Props {
  view: TeachView;
  cancel: TeachActions['cancel'];
}

/** The page waits for a press. Escape ends that here as well. */
export function Picking({ view, cancel }: Props) {
  const t = teachTexts.picking;
  const latest = useRef(cancel);
  latest.current = cancel;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <Blank
        icon={<MousePointerClick size={18} />}
        title={pickTexts[view.field ?? 'email']}
        text={view.elsewhere ? t.elsewhere : t.keys}
        role="status"
      >
        <button type="button" class="button" data-testid="teach-cancel" onClick={cancel}>
          {t.cancel}
        </button>
      </Blank>
      <Problems view={view} />
    </>
  );
}
