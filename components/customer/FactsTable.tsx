import type { FactRow } from '../../lib/customer-page/facts';
import { Age } from '../sidebar/Age';
import { Card } from '../ui/Card';
import { VisibleText } from '../ui/VisibleText';
import { factTexts as t } from './texts';

interface Props {
  facts: readonly FactRow[];
  now: number;
}

/** What is known, who says so, and when that was read. */
export function FactsTable({ facts, now }: Props) {
  return (
    <Card title={t.title} kind="page-facts">
      {facts.length === 0 ? (
        <p class="card-words">{t.none}</p>
      ) : (
        <table class="fact-table">
          <thead>
            <tr>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.value}</th>
              <th scope="col" class="fact-aside">
                {t.from}
              </th>
              <th scope="col" class="fact-aside">
                {t.at}
              </th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact, index) => (
              <Fact key={index} fact={fact} now={now} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

/** Too narrow for four columns, the last two stand small below the value. */
function Fact({ fact: { what, value, from, at, stale }, now }: { fact: FactRow; now: number }) {
  const source = from.kind === 'desk' ? t.desk : <VisibleText text={from.label} />;
  const read = at === undefined ? t.unknownTime : <Age at={at} now={now} />;
  const age = <span class={stale ? 'fact-stale' : undefined}>{read}</span>;
  return (
    <tr data-testid="fact">
      <th scope="row">{'known' in what ? t.known[what.known] : <VisibleText text={what.label} />}</th>
      <td class="fact-said">
        <VisibleText text={value} />
        <span class="fact-source">
          {source}, {age}
        </span>
      </td>
      <td class="fact-aside">{source}</td>
      <td class="fact-aside">{age}</td>
    </tr>
  );
}
