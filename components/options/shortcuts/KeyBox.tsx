import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { capture } from '../../../lib/keys/capture';
import { texts } from './texts';

interface Props {
  what: string;
  mac: boolean;
  /** Answers whether they are the keys now. */
  take(keys: string): Promise<boolean>;
  close(): void;
  /** Why the last ones were not taken. */
  refused: string;
}

/** Takes the next keys that are pressed. Tab leaves it, Esc gives it up: neither can be a shortcut. */
export function KeyBox({ what, mac, take, close, refused }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState('');
  useLayoutEffect(() => box.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (event.key === 'Escape') return close();
    const captured = capture(event, mac);
    if (!captured) return;
    if ('wrong' in captured) return setWrong(texts.wrong[captured.wrong](mac));
    setWrong('');
    void take(captured.keys).then((taken) => taken && close());
  };
  const problem = wrong || refused;
  return (
    <div class="key-box">
      <input
        ref={box}
        type="text"
        readOnly
        class="choice-list"
        data-testid="key-box"
        aria-label={texts.pressOf(what)}
        aria-describedby={`${id}-wrong ${id}-help`}
        aria-invalid={problem !== ''}
        placeholder={texts.press}
        onKeyDown={onKeyDown}
      />
      <button type="button" class="button" data-testid="key-cancel" onClick={close}>
        {texts.cancel}
      </button>
      <p id={`${id}-wrong`} class="field-wrong" role={problem ? 'alert' : undefined}>
        {problem}
      </p>
      <p id={`${id}-help`} class="field-help">
        {texts.pressHelp(mac)}
      </p>
    </div>
  );
}
