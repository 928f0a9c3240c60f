interface Props {
  id: string;
  testId: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  choose(value: string): void;
}

/** One of several, by the browser's own list. */
export function Choice({ id, testId, label, value, options, choose }: Props) {
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="choice-list"
        data-testid={testId}
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
