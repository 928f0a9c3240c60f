import type { ComponentChildren, Ref } from 'preact';

interface Props {
  /** The button's name, and its tooltip. */
  label: string;
  onPress(): void;
  children: ComponentChildren;
  shortcut?: string;
  expanded?: boolean | undefined;
  /** Looks switched on. The label says what a press does next, so it is not told as pressed. */
  pressed?: boolean | undefined;
  /** Busy buttons keep the focus but do nothing. */
  busy?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({
  label,
  onPress,
  children,
  shortcut,
  expanded,
  pressed = false,
  busy = false,
  buttonRef,
}: Props) {
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class={pressed ? 'icon-button icon-button-on' : 'icon-button'}
      aria-label={label}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      aria-keyshortcuts={shortcut}
      aria-expanded={expanded}
      aria-disabled={busy || undefined}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
