import type { ExplainedPart } from '../../../lib/links/explain';
import type { ValueOrigin } from '../../../lib/links/values';
import { VisibleText } from '../../ui/VisibleText';
import { kindOf, type NumberedPart } from './number-parts';
import { texts } from './texts';

interface Props {
  parts: readonly NumberedPart[];
  /** Label of the environment that is on view. */
  environment: string | undefined;
}

/** The values of an address: each with its number, its path, who told it, and what was done to it. */
export function Origins({ parts, environment }: Props) {
  const first = parts.filter(
    ({ n }, at) => n !== undefined && parts.findIndex((other) => other.n === n) === at,
  );
  if (first.length === 0) return null;
  return (
    <ol class="origins" aria-label={texts.origins}>
      {first.map(({ part, n }) => (
        <li key={n} class="origin" data-testid="link-origin">
          <span class={`origin-n part-${kindOf(part)}`} aria-hidden="true">
            {n}
          </span>
          <span class="origin-words">
            <Origin part={part} environment={environment} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Origin({
  part: { from, text },
  environment,
}: {
  part: ExplainedPart;
  environment: string | undefined;
}) {
  if (typeof from === 'string') return <span class="soft">{texts.environmentValue(environment)}</span>;
  if ('missing' in from) return null;
  return (
    <>
      <code>{from.path}</code> <From origin={from.origin} />
      {from.filters.length > 0 && <span class="soft"> {texts.filtered(from.filters)}</span>}
      {from.value !== text && (
        <span class="origin-value">
          <VisibleText text={from.value} />
        </span>
      )}
    </>
  );
}

function From({ origin }: { origin: ValueOrigin }) {
  if (origin.kind !== 'source') return <>{texts.from[origin.kind]}</>;
  return (
    <>
      {texts.from.source[0]} <VisibleText text={origin.label} /> {texts.from.source[1]}
    </>
  );
}
