import type { ClueView, SidebarActions, SidebarView } from '../../../lib/sidebar/view';
import { pressKey } from '../../../lib/sidebar/press-key';
import { VisibleText } from '../../ui/VisibleText';
import { Copy } from '../Copy';
import { unusualEnvironment } from '../environment/unusual-environment';
import { targetOf } from '../links/arrange-links';
import { PressPlace } from '../press/PressPlace';
import { ClueLink } from './ClueLink';
import { kindOf } from './kind-of';
import { withoutMiddle } from './middle';
import { clueTexts as t } from './texts';

interface Props {
  clue: ClueView;
  view: SidebarView;
  actions: SidebarActions;
}

/** One find: what it is, its value to copy, and the links that it fits. One that fits none can only be copied. */
export function Clue({ clue, view, actions }: Props) {
  const { kind, value, links } = clue;
  const word = kindOf(clue);
  const pressed = links.find(({ id }) => pressKey(id, clue) === view.press?.link);
  return (
    <li class="clue" data-testid="clue" data-kind={kind} data-value={value}>
      <span class="clue-kind">
        <VisibleText text={word} />
      </span>
      <span class="clue-value">
        <code title={value}>
          <VisibleText text={withoutMiddle(value)} />
        </code>
        <Copy text={value} label={t.copy(word, value)} copy={actions.copy} />
      </span>
      {links.length > 0 && (
        <span class="clue-links">
          {links.map((link) => (
            <ClueLink
              key={link.id}
              link={link}
              target={targetOf(link)}
              environment={unusualEnvironment(view)}
              press={(how) => actions.press(link.id, how, { kind, value })}
            />
          ))}
        </span>
      )}
      {pressed && <PressPlace view={view} actions={actions} at={pressKey(pressed.id, clue)} />}
    </li>
  );
}
