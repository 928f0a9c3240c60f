import { ArrowLeft } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { NamingActions, NamingView } from '../../lib/enable/naming';
import { DeskMark } from '../ui/DeskMark';
import { texts } from './texts';

interface Props {
  view: NamingView;
  actions: Pick<NamingActions, 'pick' | 'setAddress'>;
  /** What to say of an address where this product cannot live, if there is a better word. */
  refusal?: string | undefined;
}

/** Where the desk that was picked by its name is. */
export function Where({ view, actions, refusal }: Props) {
  const { picked, hosts, elsewhere, problem, address } = view;
  const t = texts;
  const help = useId();
  if (!picked) return null;
  return (
    <div class="picker-where">
      <p class="picker-found">
        <DeskMark type={picked.type} size={36} />
        <strong>{picked.name}</strong>
        <button
          type="button"
          class="button button-quiet"
          data-testid="back"
          onClick={() => actions.pick(null)}
        >
          <ArrowLeft size={14} class="picker-arrow" /> {t.back}
        </button>
      </p>
      <label class="picker-field">
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
      {problem && (
        <p class="picker-problem" role="alert">
          {(problem === 'host' && refusal) || t.problem[problem]}
        </p>
      )}
      <p id={help} class="soft">
        {t.whereText} {hosts.length > 0 && t.lives(hosts, elsewhere)}
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
