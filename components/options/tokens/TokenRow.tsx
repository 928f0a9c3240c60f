import { useState } from 'preact/hooks';
import { Check, CircleAlert } from 'lucide-preact';
import type { TokensActions, TokenView } from '../../../lib/options/tokens/view';
import { VisibleText } from '../../ui/VisibleText';
import { useFocusOnChange } from '../use-focus-on-change';
import { outcomeWords, texts } from './texts';
import { TokenField } from './TokenField';

interface Props {
  token: TokenView;
  actions: TokensActions;
}

/** One token: for which source, whether it is there, and the ways to type it anew or to be rid of it. */
export function TokenRow({ token, actions }: Props) {
  const { key, kind, label, host, state, kept } = token;
  const [typing, setTyping] = useState(false);
  const [said, setSaid] = useState('');
  const open = host !== null && (typing || state !== 'kept');
  const replace = useFocusOnChange<HTMLButtonElement>(open);
  const good = state === 'kept';
  const saved = () => {
    setTyping(false);
    setSaid(outcomeWords.saved);
  };
  const remove = () =>
    actions.remove(key).then(
      // The toast says so, and has the way back.
      () => setSaid(''),
      () => setSaid(texts.notRemoved),
    );
  return (
    <li class="token" data-testid="token-row" data-key={key} data-state={state}>
      <div class="token-head">
        <p class="site-name">
          <VisibleText text={label} /> <span class="site-type">{texts.kinds[kind]}</span>
        </p>
        <span class={good ? 'chip chip-confirmed' : 'chip chip-caution'}>
          {good ? <Check size={13} /> : <CircleAlert size={12} />}
          {texts.states[state]}
        </span>
      </div>
      <p class="token-words">
        <VisibleText text={wordsOf(token)} />
      </p>
      {open && (
        <TokenField
          token={token}
          focused={typing}
          save={(text) => actions.save(key, text)}
          saved={saved}
          cancel={typing ? () => setTyping(false) : undefined}
        />
      )}
      {!typing && kept && (
        <div class="actions">
          {good && (
            <button
              ref={replace}
              type="button"
              class="button"
              data-testid="token-replace"
              aria-label={`${texts.replace}: ${texts.field(kind, label)}`}
              onClick={() => {
                setSaid('');
                setTyping(true);
              }}
            >
              {texts.replace}
            </button>
          )}
          <button
            type="button"
            class="button button-quiet"
            data-testid="token-remove"
            aria-label={`${texts.remove}: ${texts.field(kind, label)}`}
            onClick={() => void remove()}
          >
            {texts.remove}
          </button>
        </div>
      )}
      <p class="token-said" role="status">
        {said}
      </p>
    </li>
  );
}

function wordsOf({ state, host, kept }: TokenView): string {
  if (state === 'spare' || host === null) return texts.spare;
  if (!kept) return texts.missing(host);
  return state === 'moved' ? texts.moved(host, kept.origin) : texts.since(kept.origin, kept.at);
}
