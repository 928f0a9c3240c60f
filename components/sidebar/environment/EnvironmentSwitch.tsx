import { useRef } from 'preact/hooks';
import type { SidebarActions, SidebarView } from '../../../lib/sidebar/view';
import { VisibleText } from '../../ui/VisibleText';
import { environmentTexts as t } from './texts';

interface Props {
  view: Pick<SidebarView, 'environments' | 'environment'>;
  setEnvironment: SidebarActions['setEnvironment'];
}

const STEPS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Where links lead: one of the pack's environments. Arrows go from one to the next, as in every group of radio buttons. */
export function EnvironmentSwitch({ view: { environments, environment }, setEnvironment }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const at = Math.max(
    environments.findIndex(({ id }) => id === environment),
    0,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (at + step + environments.length) % environments.length;
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
    setEnvironment(environments[next]?.id ?? '');
  };
  return (
    <div ref={group} class="environments" role="radiogroup" aria-label={t.group} onKeyDown={onKeyDown}>
      {environments.map(({ id, label }, index) => (
        <button
          key={id}
          type="button"
          role="radio"
          class="environment"
          data-testid="environment"
          data-id={id}
          aria-checked={id === environment}
          tabIndex={index === at ? 0 : -1}
          onClick={() => setEnvironment(id)}
        >
          <VisibleText text={label} />
        </button>
      ))}
    </div>
  );
}
