import { useId } from 'preact/hooks';

interface Props<T extends string> {
  name: string;
  label: string;
  help: string;
  /** In the order in which they are shown. */
  options: Readonly<Record<T, string>>;
  value: T;
  choose(value: T): void;
}

/** One of a few: all of them in sight, side by side. */
export function OneOf<T extends string>({ name, label, help, options, value, choose }: Props<T>) {
  const id = useId();
  return (
    <div role="radiogroup" class="one-of" aria-labelledby={`${id}-name`} aria-describedby={id}>
      <p id={`${id}-name`} class="field-name">
        {label}
      </p>
      <div class="one-of-row">
        {(Object.entries(options) as [T, string][]).map(([option, words]) => (
          <label key={option} class="one-of-option">
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              data-testid={`${name}-${option}`}
              checked={option === value}
              onChange={() => choose(option)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      <p id={id} class="field-help">
        {help}
      </p>
    </div>
  );
}
