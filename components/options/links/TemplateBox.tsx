import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  /** Rows of a box for several lines. */
  lines?: number;
  /** What an empty box shows. */
  hint?: string;
}

/** A box for a template: what can stand between `{{` and `}}` is offered as it is typed. */
export function TemplateBox(props: Props) {
  const { id, value, paths, describedBy, invalid, testId, input, lines, hint = 'https://' } = props;
  const list = useId();
  const box = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const [offer, setOffer] = useState<Completion | null>(null);
  const [at, setAt] = useState(0);
  const caret = useRef<number | null>(null);
  // What was taken stands there only once it is drawn.
  useLayoutEffect(() => {
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
  const typed = ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
    input(currentTarget.value);
    look(currentTarget.value, currentTarget.selectionStart);
  };
  const shared = {
    id,
    'data-testid': testId,
    dir: 'ltr',
    'aria-controls': list,
    'aria-autocomplete': 'list',
    'aria-activedescendant': offer ? `${list}-${at}` : undefined,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    autocomplete: 'off',
    autocapitalize: 'off',
    placeholder: hint,
    spellcheck: false,
    value,
    onInput: typed,
    onClick: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      look(currentTarget.value, currentTarget.selectionStart),
    onKeyDown,
    onBlur: () => setOffer(null),
  } as const;
  const keep = (element: HTMLInputElement | HTMLTextAreaElement | null) => {
    box.current = element;
  };
  return (
    <span class="template-box">
      {lines === undefined ? (
        <input
          {...shared}
          ref={keep}
          type="text"
          role="combobox"
          aria-expanded={offer !== null}
          class="choice-list template-text"
        />
      ) : (
        // A box for several lines is no combobox by the rules of ARIA, and needs no word for being open.
        <textarea {...shared} ref={keep} rows={lines} class="choice-list template-text template-lines" />
      )}
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
