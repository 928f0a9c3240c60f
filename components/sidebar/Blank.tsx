import type { ComponentChildren } from 'preact';

interface Props {
  icon: ComponentChildren;
  title: string;
  text: string;
  role?: 'alert' | 'status';
  children?: ComponentChildren;
}

/** A calm place for "nothing here": why, and what to do. */
export function Blank({ icon, title, text, role, children }: Props) {
  return (
    <section class="blank">
      <span class="blank-icon" aria-hidden="true">
        {icon}
      </span>
      <div role={role}>
        <h2 class="blank-title">{title}</h2>
        <p class="blank-text">{text}</p>
      </div>
      {children}
    </section>
  );
}
