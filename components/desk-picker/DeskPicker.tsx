import type { NamingActions, NamingView } from '../../lib/enable/naming';
import { Products } from './Products';
import { texts } from './texts';
import { Where } from './Where';
import { Which } from './Which';

interface Props {
  view: NamingView;
  actions: NamingActions;
  /** What to say of an address where the picked product cannot live, if there is a better word. */
  refusal?: string | undefined;
}

/** Which help desk: by its name, or by the address of a ticket. */
export function DeskPicker({ view, actions, refusal }: Props) {
  if (view.picked) return <Where view={view} actions={actions} refusal={refusal} />;
  return (
    <>
      <label class="picker-field">
        <span>{texts.label}</span>
        <input
          type="text"
          spellcheck={false}
          autocomplete="off"
          placeholder={texts.placeholder}
          data-testid="desk-text"
          value={view.text}
          onInput={({ currentTarget: { value } }) => actions.type(value)}
          // Who has typed a name to its end wants that one.
          onKeyDown={(event) => {
            const [only, second] = view.products;
            if (event.key !== 'Enter' || !only || second) return;
            event.preventDefault();
            actions.pick(only.type);
          }}
        />
      </label>
      {view.choices.length > 0 && <Which view={view} choose={actions.chooseType} />}
      {!view.found && view.choices.length === 0 && <Products view={view} pick={actions.pick} />}
    </>
  );
}
