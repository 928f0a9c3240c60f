import type { PackChange } from '../../../../lib/pack/changes';
import { Note } from '../../../ui/Note';
import { VisibleText } from '../../../ui/VisibleText';
import { texts } from './texts';

/** Where customers' data or links would go that they did not go before. */
export function Warnings({ warnings }: { warnings: readonly PackChange[] }) {
  if (warnings.length === 0) return null;
  const hosts = warnings.flatMap((one) => (one.kind === 'new-host' ? [one.host] : []));
  return (
    <Note tone="warn" title={texts.warnings}>
      <ul class="review-warnings" data-testid="review-warnings">
        {warnings.map(
          (one) =>
            one.kind !== 'new-host' && (
              <li key={`${one.kind} ${one.at}`} data-kind={one.kind}>
                <VisibleText text={texts.warning(one)} />
              </li>
            ),
        )}
        {hosts.length > 0 && (
          <li data-kind="new-host">
            <VisibleText text={texts.newHosts(hosts)} />
          </li>
        )}
      </ul>
    </Note>
  );
}
