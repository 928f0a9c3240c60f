import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Plus, X } from 'lucide-preact';
import { VisibleText } from '../ui/VisibleText';
import { Marked } from './links/Marked';
import { RowButton } from './RowButton';

interface Props<R> {
  id: string;
  /** Name for automation: rows are `<name>-row`, the button is `<name>-add`. */
  name: string;
  label: string;
  help: string;
  rows: readonly R[];
  /** What a new row begins as. */
  blank: R;
  add: string;
  remove(n: number): string;
  /** What is wrong with the row at an index, and with all of them together. */
  wrong(at: number): readonly string[];
  problems: readonly string[];
  change(rows: R[]): void;
  /** The boxes of a row. `describedBy` says what is wrong with it. */
  children(row: R, at: number, set: (patch: Partial<R>) => void, ids: RowIds): ComponentChildren;
}

export interface RowIds {
  describedBy: string;
  invalid: boolean;
}

/** A field of several rows, each with boxes of its own. */
export function Rows<R extends object>(props: Props<R>) {
  const { id, name, label, help, rows, blank, add, remove, wrong, problems, change, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** The row that gets the keyboard once it is drawn. */
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.children[wanted.current];
    wanted.current = null;
    (row?.querySelector<HTMLElement>('select, input') ?? button.current)?.focus();
  }, [rows.length]);
  return (
    <fieldset class="field field-wide rows" aria-describedby={`${id}-help ${id}-wrong`}>
      <legend class="field-name">{label}</legend>
      <p id={`${id}-help`} class="field-help">
        <Marked text={help} />
      </p>
      <Problems id={`${id}-wrong`} problems={problems} />
      {rows.length > 0 && (
        <ul ref={list} class="row-list">
          {rows.map((row, at) => {
            const said = wrong(at);
            const set = (patch: Partial<R>) => change(rows.with(at, { ...row, ...patch }));
            return (
              <li key={at} class="row-line" data-testid={`${name}-row`}>
                <span class="row-boxes">
                  {children(row, at, set, { describedBy: `${id}-wrong-${at}`, invalid: said.length > 0 })}
                </span>
                <RowButton
                  label={remove(at + 1)}
                  testId={`${name}-remove`}
                  press={() => {
                    wanted.current = Math.min(at, rows.length - 2);
                    change(rows.toSpliced(at, 1));
                  }}
                >
                  <X size={15} />
                </RowButton>
                <Problems id={`${id}-wrong-${at}`} problems={said} />
              </li>
            );
          })}
        </ul>
      )}
      <div>
        <button
          ref={button}
          type="button"
          class="button"
          data-testid={`${name}-add`}
          onClick={() => {
            wanted.current = rows.length;
            change([...rows, blank]);
          }}
        >
          <Plus size={15} />
          {add}
        </button>
      </div>
    </fieldset>
  );
}

function Problems({ id, problems }: { id: string; problems: readonly string[] }) {
  return (
    <p id={id} class="field-wrong" role={problems.length > 0 ? 'alert' : undefined}>
      {problems.map((problem) => (
        <span key={problem}>
          <VisibleText text={problem} />
        </span>
      ))}
    </p>
  );
}

interface RowBoxProps extends RowIds {
  label: string;
  value: string;
  testId: string;
  input(value: string): void;
  placeholder?: string;
  /** It holds what machines read. */
  code?: boolean;
  onFocus?: () => void;
}

/** A box of a row; its name is for those who do not see where it stands. */
export function RowBox(props: RowBoxProps) {
  const { label, value, testId, input, placeholder, code = false, onFocus, describedBy, invalid } = props;
  return (
    <input
      type="text"
      class={code ? 'choice-list template-text' : 'choice-list'}
      data-testid={testId}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      dir={code ? 'ltr' : 'auto'}
      placeholder={placeholder}
      value={value}
      onFocus={onFocus}
      onInput={({ currentTarget }) => input(currentTarget.value)}
    />
  );
}
