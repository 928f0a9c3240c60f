import type { DesksView } from '../../../lib/options/desks/view';
import { Note } from '../../ui/Note';
import { VisibleText } from '../../ui/VisibleText';
import { texts as options } from '../texts';
import { texts } from './texts';

interface Props {
  waiting: DesksView['waiting'];
  allow(pattern: string): void;
}

/** What a company or a team has set up and only the agent can allow: one button a host. */
export function Waiting({ waiting, allow }: Props) {
  return (
    <>
      {(['policy', 'team'] as const).map((from) => {
        const hosts = waiting.filter((one) => one.from === from);
        if (hosts.length === 0) return null;
        return (
          <div key={from} data-testid="waiting" data-origin={from}>
            <Note tone="warn" title={texts.waiting[from]}>
              <p>{texts.waiting.text}</p>
              <ul class="waiting-hosts">
                {hosts.map(({ host, pattern, names, outcome }) => (
                  <li key={pattern}>
                    <button
                      type="button"
                      class="button button-primary"
                      data-testid="waiting-allow"
                      onClick={() => allow(pattern)}
                    >
                      <VisibleText text={texts.waiting.allow(host)} inline />
                    </button>
                    <span>
                      <VisibleText text={names.join(', ')} />
                    </span>
                    {(outcome === 'denied' || outcome === 'asking') && (
                      <span role="status">{options.sites.outcome[outcome]}</span>
                    )}
                  </li>
                ))}
              </ul>
            </Note>
          </div>
        );
      })}
    </>
  );
}
