import { useState } from 'preact/hooks';
import { keyParts } from '../../../lib/keys/parts';
import type { CommandView, ShortcutsActions } from '../../../lib/options/shortcuts/view';
import { useFocusOnChange } from '../use-focus-on-change';
import { KeyBox } from './KeyBox';
import { Keycaps } from './Keys';
import { commandTexts, keyWord, saidText, texts } from './texts';

interface Props {
  command: CommandView;
  mac: boolean;
  changeable: boolean;
  actions: ShortcutsActions;
}

/** One of the browser's commands: what it does, its keys, and where the browser allows it, other ones. */
export function Command({ command: { name, keys, said }, mac, changeable, actions }: Props) {
  const [open, setOpen] = useState(false);
  const what = commandTexts[name];
  const change = useFocusOnChange<HTMLButtonElement>(open);
  const good = said === 'changed' || said === 'reset';
  return (
    <li class="command" data-testid="command" data-name={name} data-keys={keys}>
      <p class="command-what">{what}</p>
      {keys === '' ? (
        <span class="chip chip-caution">{texts.none}</span>
      ) : (
        <Keycaps keys={keyParts(keys, mac, keyWord)} />
      )}
      {changeable && !open && (
        <div class="actions">
          <button
            ref={change}
            type="button"
            class="button"
            data-testid="command-change"
            aria-label={texts.changeOf(what)}
            onClick={() => setOpen(true)}
          >
            {texts.change}
          </button>
          <button
            type="button"
            class="button button-quiet"
            data-testid="command-reset"
            aria-label={texts.resetOf(what)}
            onClick={() => actions.reset(name)}
          >
            {texts.reset}
          </button>
        </div>
      )}
      {open && (
        <KeyBox
          what={what}
          mac={mac}
          take={(pressed) => actions.change(name, pressed)}
          close={() => setOpen(false)}
          refused={said && !good ? saidText(said) : ''}
        />
      )}
      <p role="status" class="soft command-said">
        {said && (good || !open) && saidText(said)}
      </p>
    </li>
  );
}
