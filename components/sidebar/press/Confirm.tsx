import { Words } from '../../ui/Words';
import { doubts } from './doubts';
import type { PanelProps } from './PressPanel';
import { personWords } from './person-words';
import { pressTexts } from './texts';

/**
 * Whom the agent means, before anything opens. The button that goes on names the person; Enter alone does nothing,
 * because the focus stands on the question.
 */
export function Confirm({ id, press, link, view, actions }: PanelProps) {
  const t = pressTexts.confirm;
  const person = personWords(view.customer);
  const values = { link: press.label, ...person };
  const logsIn = link === undefined || link.kind === 'impersonate';
  const [short, long, yes] = logsIn ? [t.logIn, t.logInTo, t.yesLogIn] : [t.open, t.openTo, t.yesOpen];
  return (
    <>
      <p class="press-title" id={`${id}-title`}>
        <Words text={person.email === undefined ? short : long} values={values} strong="name" />
      </p>
      <div id={`${id}-why`}>
        {doubts(view).map((doubt) => (
          <p key={doubt} class="press-text">
            {doubt}
          </p>
        ))}
      </div>
      <div class="press-buttons">
        <button
          type="button"
          class="button button-primary"
          data-testid="press-confirm"
          // The second press of a double click was not meant for this.
          onClick={(event) => event.detail <= 1 && actions.goOn({})}
        >
          <span>
            <Words text={yes} values={values} />
          </span>
        </button>
        <button type="button" class="button" onClick={() => actions.giveUp()}>
          {t.cancel}
        </button>
      </div>
    </>
  );
}
