import type { ComponentChildren } from 'preact';
import { VisibleText } from '../ui/VisibleText';
import { Marked } from './links/Marked';

/** What a field's control is told of. */
export interface FieldIds {
  id: string;
  describedBy: string;
  invalid: boolean;
}

interface Props {
  id: string;
  label: string;
  help: string;
  /** What is wrong with it. */
  problems: readonly string[];
  children(ids: FieldIds): ComponentChildren;
  wide?: boolean;
}

/** One field: its name, its control, what belongs into it, and what is wrong with it, in place. */
export function Field({ id, label, help, problems, children, wide = false }: Props) {
  const invalid = problems.length > 0;
  return (
    <div class={wide ? 'field field-wide' : 'field'}>
      <label for={id} class="field-name">
        {label}
      </label>
      {children({ id, describedBy: `${id}-wrong ${id}-help`, invalid })}
      <p id={`${id}-wrong`} class="field-wrong" role={invalid ? 'alert' : undefined}>
        {problems.map((problem) => (
          <span key={problem}>
            <VisibleText text={problem} />
          </span>
        ))}
      </p>
      <p id={`${id}-help`} class="field-help">
        <Marked text={help} />
      </p>
    </div>
  );
}

interface BoxProps extends FieldIds {
  value: string;
  testId: string;
  input(value: string): void;
  list?: string;
  type?: 'text' | 'number' | 'url';
  placeholder?: string;
  /** It holds what machines read. */
  code?: boolean;
}

export function Box({
  id,
  describedBy,
  invalid,
  value,
  testId,
  input,
  list,
  type = 'text',
  placeholder,
  code = false,
}: BoxProps) {
  return (
    <input
      id={id}
      type={type}
      class={code ? 'choice-list template-text' : 'choice-list'}
      data-testid={testId}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      autocomplete="off"
      dir={code ? 'ltr' : 'auto'}
      {...(list !== undefined && { list })}
      {...(placeholder !== undefined && { placeholder })}
      value={value}
      onInput={({ currentTarget }) => input(currentTarget.value)}
    />
  );
}

interface PickProps extends FieldIds {
  value: string;
  testId: string;
  options: readonly { value: string; label: string }[];
  choose(value: string): void;
}

export function Pick({ id, describedBy, invalid, value, testId, options, choose }: PickProps) {
  return (
    <select
      id={id}
      class="choice-list"
      data-testid={testId}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

interface CheckProps {
  label: string;
  help: string;
  checked: boolean;
  testId: string;
  change(checked: boolean): void;
}

export function Check({ label, help, checked, testId, change }: CheckProps) {
  return (
    <label class="check field">
      <input
        type="checkbox"
        data-testid={testId}
        checked={checked}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>
        {label}
        <span class="soft check-hint">{help}</span>
      </span>
    </label>
  );
}
