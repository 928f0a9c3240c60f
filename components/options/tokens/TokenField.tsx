import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TokenOutcome, TokenView } from '../../../lib/options/tokens/view';
import { outcomeWords, texts } from './texts';

interface Props {
  token: Pick<TokenView, 'kind' | 'label'>;
  /** It was asked for just now: the keyboard goes there. */
  focused: boolean;
  save(text: string): Promise<TokenOutcome>;
  saved(): void;
  /** Absent where there is nothing to go back to. */
  cancel: (() => void) | undefined;
}

/** Where a token is typed. What was typed is gone from the page once it is kept. */
export function TokenField({ token: { kind, label }, focused, save, saved, cancel }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<TokenOutcome | null>(null);
  useLayoutEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  const send = async () => {
    const field = input.current;
    if (!field) return;
    const outcome = await save(field.value);
    if (outcome === 'saved') {
      field.value = '';
      setWrong(null);
      return saved();
    }
    setWrong(outcome);
    field.focus();
  };
  return (
    <form
      class="token-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for={id}>{texts.field(kind, label)}</label>
      <input
        ref={input}
        id={id}
        type="password"
        class="choice-list"
        data-testid="token-field"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-wrong`}
        onInput={() => setWrong(null)}
      />
      <button type="submit" class="button button-primary" data-testid="token-save">
        {texts.save}
      </button>
      {cancel && (
        <button type="button" class="button" data-testid="token-cancel" onClick={cancel}>
          {texts.keep}
        </button>
      )}
      <p id={`${id}-wrong`} class="token-wrong" role="alert">
        {wrong && outcomeWords[wrong]}
      </p>
    </form>
  );
}
