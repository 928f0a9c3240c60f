import { refusalWords } from '../../lib/import/report';
import type { Refusal } from '../../lib/store/import-rows';
import { VisibleText } from '../ui/VisibleText';
import { count, texts } from './texts';

/** Rows that were not taken, and why. `more`: there are others. */
export function RefusedRows({ rows, more }: { rows: readonly Refusal[]; more: boolean }) {
  const t = texts.report;
  return (
    <>
      {more && <p class="card-text soft">{t.first(rows.length)}</p>}
      {/* It scrolls by itself, so the keyboard must be able to get into it. */}
      <div class="import-refused" role="region" aria-label={t.list} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.line}</th>
              <th scope="col">{t.reason}</th>
              <th scope="col">{t.value}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, code, value }, at) => (
              <tr key={at} data-testid="import-refused-row" data-line={line} data-code={code}>
                <td class="import-refused-line">{count(line)}</td>
                <td>{refusalWords[code]}</td>
                <td class="import-refused-value">
                  <VisibleText text={value} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
