import type { ComponentChildren } from 'preact';

interface Props {
  /** Its name, and its tooltip. */
  label: string;
  testId: string;
  press(): void;
  children: ComponentChildren;
  /** It would do nothing now. It stays where it is, and keeps the keyboard. */
  off?: boolean;
}

/** A small button at the end of a row. */
export function RowButton({ label, testId, press, children, off = false }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      data-testid={testId}
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) press();
      }}
    >
      {children}
    </button>
  );
}
