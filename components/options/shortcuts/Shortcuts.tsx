import type { ShortcutsActions, ShortcutsView } from '../../../lib/options/shortcuts/view';
import { ExternalLink } from 'lucide-preact';
import { Card } from '../../ui/Card';
import { Command } from './Command';
import { Keys } from './Keys';
import { keyGroups, texts } from './texts';

interface Props {
  view: ShortcutsView;
  actions: ShortcutsActions;
}

/** What the keyboard does: what can be changed, and then all the rest. */
export function Shortcuts({ view: { mac, changeable, commands }, actions }: Props) {
  return (
    <>
      <Card title={texts.anywhere} kind="commands">
        <p class="card-text soft">
          {texts.anywhereIntro} {!changeable && texts.inBrowser}
        </p>
        <ul>
          {commands.map((command) => (
            <Command
              key={command.name}
              command={command}
              mac={mac}
              changeable={changeable}
              actions={actions}
            />
          ))}
        </ul>
        {!changeable && (
          <div class="card-text">
            <button
              type="button"
              class="button"
              data-testid="commands-page"
              onClick={actions.openBrowserPage}
            >
              <ExternalLink size={15} />
              {texts.openBrowser}
            </button>
          </div>
        )}
      </Card>
      <div class="card key-card">
        {keyGroups(mac).map((group) => (
          <Keys key={group.title} group={group} />
        ))}
      </div>
    </>
  );
}
