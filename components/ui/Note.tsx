import type { ComponentChildren } from 'preact';
import { CircleAlert, Info, TriangleAlert } from 'lucide-preact';

export type Tone = 'info' | 'warn' | 'bad';

const ICONS = { info: Info, warn: TriangleAlert, bad: CircleAlert };

interface Props {
  tone: Tone;
  title: ComponentChildren;
  children?: ComponentChildren;
  /** `alert` is read out at once; leave it away for what was there from the start. */
  role?: 'alert';
}

/** A short message: what is so, and what to do. */
export function Note({ tone, title, children, role }: Props) {
  const Icon = ICONS[tone];
  return (
    <div class={`note note-${tone}`} role={role}>
      <Icon size={16} />
      <div class="note-words">
        <p class="note-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
