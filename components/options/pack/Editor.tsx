import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { LocatedProblem } from '../../../lib/pack/schema';
import { Gutter } from './Gutter';
import { texts } from '../texts';

interface Props {
  text: string;
  problems: readonly LocatedProblem[];
  textarea: RefObject<HTMLTextAreaElement | null>;
  edit(text: string): void;
  save(): void;
}

/** A plain text field with line numbers. Tab moves on to the next control, as everywhere on the page. */
export function Editor({ text, problems, textarea, edit, save }: Props) {
  const gutter = useRef<HTMLPreElement>(null);
  const keyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    save();
  };
  return (
    <div class="editor" data-empty={text === '' || undefined}>
      <Gutter text={text} problems={problems} element={gutter} />
      <textarea
        ref={textarea}
        class="editor-text"
        data-testid="pack-text"
        aria-label={texts.pack.label}
        aria-invalid={problems.length > 0}
        aria-describedby="pack-status pack-hint"
        placeholder={texts.pack.placeholder}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        value={text}
        onInput={({ currentTarget }) => edit(currentTarget.value)}
        onKeyDown={keyDown}
        onScroll={({ currentTarget }) => {
          if (gutter.current) gutter.current.scrollTop = currentTarget.scrollTop;
        }}
      />
      <p id="pack-hint" class="editor-hint">
        {texts.pack.hint}
      </p>
    </div>
  );
}
