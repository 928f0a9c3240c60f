import type { ComponentChildren } from 'preact';
import type { OutAddress } from './out-address';
import { cardTexts as t } from './texts';

interface Props {
  to: OutAddress;
  class?: string;
  children: ComponentChildren;
}

/** A link that a source made: into a tab of its own, without a trace of this one, and saying where it leads. */
export function OutLink({ to, class: style, children }: Props) {
  return (
    <a class={style} href={to.href} target="_blank" rel="noopener noreferrer" title={t.opens(to.host)}>
      {children}
    </a>
  );
}
