import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OptionsActions, OptionsView } from '../../../lib/options/view';
import { Pack } from './Pack';
import { Outcome } from './review/Outcome';
import { Review } from './review/Review';
import { usePackPaste } from './use-pack-paste';

interface Props {
  view: OptionsView;
  actions: OptionsActions;
  textarea: RefObject<HTMLTextAreaElement | null>;
}

/** The pack's text; or a file that is looked at before it is used. Unsaved text waits meanwhile. */
export function PackSection({ view, actions, textarea }: Props) {
  const { view: review, outcome, canUndo } = view.review;
  usePackPaste(actions.importFile);
  const box = useRef<HTMLDivElement>(null);
  const reviewing = review !== null;
  const was = useRef(reviewing);
  useLayoutEffect(() => {
    // The buttons that had the keyboard are gone.
    if (was.current && !reviewing) box.current?.focus();
    was.current = reviewing;
  }, [reviewing]);
  return (
    <div ref={box} class="pack-section" tabIndex={-1}>
      <Outcome outcome={outcome} undo={canUndo ? actions.review.undo : null} />
      {review ? (
        <Review view={review} actions={actions.review} />
      ) : (
        <Pack view={view} actions={actions} textarea={textarea} />
      )}
    </div>
  );
}
