import type { SidebarActions } from '../../lib/sidebar/view';
import { VisibleText } from '../ui/VisibleText';
import type { Row } from './card-rows';
import { Copy } from './Copy';

export function Facts({ rows, copy }: { rows: readonly Row[]; copy: SidebarActions['copy'] }) {
  return (
    <dl class="facts">
      {rows.map(({ label, value, copyLabel }, at) => (
        <div key={at} class="fact">
          <dt>
            <VisibleText text={label} />
          </dt>
          <dd>
            <span class="fact-value">
              <VisibleText text={value} />
            </span>
            {copyLabel !== undefined && <Copy text={value} label={copyLabel} copy={copy} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
