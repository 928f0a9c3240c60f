import { ArrowLeft } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { DeskStepView, WelcomeActions } from '../../lib/welcome/view';
import { DeskMark } from '../ui/DeskMark';
import { texts } from './texts';

interface Props {
  view: DeskStepView;
  actions: Pick<WelcomeActions, 'pick' | 'setAddress'>;
}

/** Where the desk that was picked by its name is. */
export function Where({ view, actions }: Props) {
  const { picked, hosts, elsewhere, problem, address } = view;
  const t = texts.desk;
  const help = useId();
  if (!picked) return null;
  return (
    <div class="welcome-where">
      <p class="welcome-found">
        <DeskMark type={picked.type} size={36} />
        <strong>{picked.name}</strong>
        <button
          type="button"
          class="button button-quiet"
          data-testid="back"
          onClick={() => actions.pick(null)}
        >
          <ArrowLeft size={14} class="welcome-arrow" /> {t.back}
        </button>
      </p>
      <label class="welcome-field">
        <span>{t.where(picked.name)}</span>
        <input
          type="text"
          inputmode="url"
          spellcheck={false}
          autocomplete="off"
          placeholder={`https://${hosts[0]?.replace(/^\*\.|\*/, 'acme.').replace('acme..', 'acme.') ?? 'support.acme.example'}/`}
          data-testid="desk-address"
          value={address}
          aria-invalid={problem !== null}
          aria-describedby={help}
          ref={focusFirst}
          onInput={({ currentTarget: { value } }) => actions.setAddress(value)}
        />
      </label>
      <p id={help} class={problem ? 'welcome-problem' : 'soft'}>
        {problem ? t.problem[problem] : t.whereText} {hosts.length > 0 && t.lives(hosts, elsewhere)}
      </p>
    </div>
  );
}

/** Whoever has picked a desk types its address next. */
function focusFirst(input: HTMLInputElement | null): void {
  if (input && input !== document.activeElement && !input.dataset['met']) {
    input.dataset['met'] = 'true';
    input.focus();
  }
}
