import { useLayoutEffect, useRef } from 'preact/hooks';
import { texts } from './texts';

interface Props {
  label: string;
  press(): void;
  testid: string;
  off?: boolean;
}

/** The button after which the browser asks, and a word on that. */
export function Ask({ label, press, testid, off = false }: Props) {
  const button = useFirstFocus();
  return (
    <>
      <button
        type="button"
        class="button button-primary popup-main"
        data-testid={testid}
        disabled={off}
        onClick={press}
        ref={button}
      >
        {label}
      </button>
      <p class="soft popup-note">{texts.askNote}</p>
    </>
  );
}

/** The keyboard starts there, unless it is somewhere already. */
function useFirstFocus() {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const begin = () => {
      if (document.activeElement === document.body) button.current?.focus();
    };
    begin();
    // Firefox takes the focus from what has it when it hands the keyboard to a popup that has drawn already (ESR 153, 2026-11).
    addEventListener('focus', begin);
    return () => removeEventListener('focus', begin);
  }, []);
  return button;
}
