import { Fragment } from 'preact';
import type { KeyRow } from '../../sidebar/palette/texts';
import type { KeyGroup } from './texts';

/** A key, or several that are held together, as they stand on a keyboard. */
export function Keycaps({ keys }: { keys: readonly string[] }) {
  return (
    <span class="keycaps">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** Keys that are what they are, under what they are about. */
export function Keys({ group: { title, intro, rows } }: { group: KeyGroup }) {
  return (
    <section class="key-group">
      <h3>{title}</h3>
      {intro !== undefined && <p class="soft key-intro">{intro}</p>}
      <dl class="key-rows">
        {rows.map((row) => (
          <Row key={row.what} row={row} />
        ))}
      </dl>
    </section>
  );
}

function Row({ row: { keys, between = ' ', what } }: { row: KeyRow }) {
  return (
    <div data-testid="key-row">
      <dt>
        {keys.map((key, at) => (
          <Fragment key={key}>
            {at > 0 && between}
            <Keycaps keys={key.split(' ')} />
          </Fragment>
        ))}
      </dt>
      <dd>{what}</dd>
    </div>
  );
}
