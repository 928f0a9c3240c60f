import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Braces } from 'lucide-preact';
import { complete, completionAt, type Completion } from '../../../lib/options/links/completion';
import { IconButton } from '../../ui/IconButton';
import { texts } from './form-texts';

interface Props {
  id: string;
  value: string;
  paths: readonly string[];
  describedBy: string;
  invalid: boolean;
  testId: string;
  input(value: string): void;
  children?: ComponentChildren;
}

/** A box for a template: what can stand between `{{` and `}}` is offered as it is typed. */
export function TemplateBox({ id, value, paths, describedBy, invalid, testId, input }: Props) {
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const [offer, setOffer] = useState<Completion | null>(null);
  const [at, setAt] = useState(0);
  const caret = useRef<number | null>(null);
  // What was taken stands there only once it is drawn.
  useEffect(() => {
    if (caret.current === null || !box.current) return;
    box.current.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [value]);
  const look = (text: string, where: number | null) => {
    setOffer(where === null ? null : completionAt(text, where, paths));
    setAt(0);
  };
  const take = (option: string | undefined) => {
    if (!offer || option === undefined) return;
    const done = complete(value, offer, option);
    caret.current = done.caret;
    setOffer(null);
    input(done.text);
    box.current?.focus();
  };
  /** For those who do not know what to type. */
  const begin = () => {
    const element = box.current;
    if (!element) return;
    const where = element.selectionStart ?? value.length;
    const inside = completionAt(value, where, paths);
    const text = inside ? value : `${value.slice(0, where)}{{${value.slice(where)}`;
    const next = inside ? where : where + 2;
    caret.current = next;
    if (!inside) input(text);
    element.focus();
    look(text, next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!offer || event.isComposing) return;
    const { options } = offer;
    if (event.key === 'ArrowDown') setAt((at + 1) % options.length);
    else if (event.key === 'ArrowUp') setAt((at + options.length - 1) % options.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(options[at]);
    else if (event.key === 'Escape') setOffer(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span class="template-box">
      <input
        ref={box}
        id={id}
        type="text"
        role="combobox"
        class="choice-list template-text"
        data-testid={testId}
        dir="ltr"
        aria-expanded={offer !== null}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={offer ? `${list}-${at}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        autocomplete="off"
        autocapitalize="off"
        placeholder="https://"
        spellcheck={false}
        value={value}
        onInput={({ currentTarget }) => {
          input(currentTarget.value);
          look(currentTarget.value, currentTarget.selectionStart);
        }}
        onClick={({ currentTarget }) => look(currentTarget.value, currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onBlur={() => setOffer(null)}
      />
      <span class="template-insert">
        <IconButton label={texts.insert} onPress={begin}>
          <Braces size={16} />
        </IconButton>
      </span>
      <ul id={list} role="listbox" class="offers" aria-label={texts.offers} hidden={!offer}>
        {offer?.options.map((option, n) => (
          <li
            key={option}
            id={`${list}-${n}`}
            role="option"
            class="offer"
            data-testid="offer"
            aria-selected={n === at}
            // The box keeps the keyboard.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            <code>{option}</code>
            <span class="soft">{offer.kind === 'value' ? texts.value(option) : texts.filter(option)}</span>
          </li>
        ))}
      </ul>
    </span>
  );
}
