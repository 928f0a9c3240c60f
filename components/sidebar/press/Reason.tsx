import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Words } from '../../ui/Words';
import type { PanelProps } from './PressPanel';
import { personWords } from './person-words';
import { pressTexts } from './texts';

/** The pack wants to know why. One line, filled in with the ticket; an empty one is not taken. */
export function Reason({ id, press, link, view, actions }: PanelProps) {
  const t = pressTexts.reason;
  const field = useRef<HTMLInputElement>(null);
  const [empty, setEmpty] = useState(false);
  useLayoutEffect(() => field.current?.select(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? '';
    setEmpty(reason === '');
    if (reason === '') field.current?.focus();
    else actions.goOn({ reason });
  };
  const logsIn = link === undefined || link.kind === 'impersonate';
  return (
    <form class="press-form" noValidate onSubmit={submit}>
      <p class="press-title" id={`${id}-title`}>
        <Words
          text={logsIn ? t.title : t.titleOpen}
          values={{ ...personWords(view.customer), link: press.label }}
        />
      </p>
      <input
        ref={field}
        type="text"
        class="press-field"
        data-testid="press-reason"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-said`}
        aria-invalid={empty}
        autocomplete="off"
        dir="auto"
        maxLength={1000}
        defaultValue={press.reason}
        onInput={() => setEmpty(false)}
        // The Enter that pressed the link may still be held down.
        onKeyDown={(event) => event.key === 'Enter' && event.repeat && event.preventDefault()}
      />
      <p id={`${id}-said`} class={empty ? 'press-text press-bad' : 'press-text'} role="status">
        {empty ? t.empty : t.hint}
      </p>
      <div class="press-buttons">
        <button type="submit" class="button button-primary">
          {t.go}
        </button>
        <button type="button" class="button" onClick={() => actions.giveUp()}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
