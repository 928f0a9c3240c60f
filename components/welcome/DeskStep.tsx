import type { DeskStepView, WelcomeActions } from '../../lib/welcome/view';
import { Allow } from './Allow';
import { Mine } from './Mine';
import { Products } from './Products';
import { texts } from './texts';
import { Where } from './Where';
import { Which } from './Which';

interface Props {
  view: DeskStepView;
  actions: WelcomeActions;
}

/** Which help desk: by its name, or by the address of a ticket. */
export function DeskStep({ view, actions }: Props) {
  const t = texts.desk;
  return (
    <>
      {view.mine.length > 0 && <Mine view={view} allow={actions.allow} />}
      {view.picked ? (
        <Where view={view} actions={actions} />
      ) : (
        <>
          <label class="welcome-field">
            <span>{t.label}</span>
            <input
              type="text"
              spellcheck={false}
              autocomplete="off"
              placeholder={t.placeholder}
              data-testid="desk-text"
              value={view.text}
              onInput={({ currentTarget: { value } }) => actions.type(value)}
              // Who has typed a name to its end wants that one.
              onKeyDown={({ key }) => {
                const [only, second] = view.products;
                if (key === 'Enter' && only && !second) actions.pick(only.type);
              }}
            />
          </label>
          {view.choices.length > 0 && <Which view={view} choose={actions.chooseType} />}
        </>
      )}
      {view.found ? (
        <Allow found={view.found} asked={view.asked} enable={actions.enable} />
      ) : (
        !view.picked && view.choices.length === 0 && <Products view={view} pick={actions.pick} />
      )}
      {!view.found && <Skip go={() => actions.go('ticket')} />}
    </>
  );
}

function Skip({ go }: { go(): void }) {
  return (
    <p class="welcome-skip">
      <button type="button" class="button button-quiet" data-testid="skip" onClick={go}>
        {texts.skip}
      </button>
    </p>
  );
}
