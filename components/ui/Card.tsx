import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: ComponentChildren;
  aside?: ComponentChildren;
  children: ComponentChildren;
  kind?: string;
}

/** A titled block. */
export function Card({ title, aside, children, kind }: Props) {
  const id = useId();
  return (
    <article class={kind === undefined ? 'card' : `card ${kind}`} aria-labelledby={id}>
      <header class="card-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </article>
  );
}
