import { Check } from 'lucide-preact';
import { steps, type Step, type WelcomeView } from '../../lib/welcome/view';
import { texts } from './texts';

interface Props {
  step: Step;
  done: WelcomeView['done'];
  go(step: Step): void;
}

/** Where one is, and the way to every other step: none needs the one before. */
export function StepNav({ step, done, go }: Props) {
  return (
    <nav aria-label={texts.nav}>
      <ol class="welcome-nav">
        {steps.map((one, at) => (
          <li key={one}>
            <button
              type="button"
              class={done[one] ? 'welcome-nav-step welcome-nav-done' : 'welcome-nav-step'}
              aria-current={one === step ? 'step' : undefined}
              data-testid={`step-${one}`}
              onClick={() => go(one)}
            >
              <span class="welcome-nav-mark" aria-hidden="true">
                {done[one] ? <Check size={14} /> : at + 1}
              </span>
              {texts.steps[one]}
              {done[one] && <span class="visually-hidden"> ({texts.stepDone})</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
