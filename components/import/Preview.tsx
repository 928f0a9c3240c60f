import type { PreviewRow } from '../../lib/import/view';
import { refusalWords } from '../../lib/import/report';
import { Age } from '../sidebar/Age';
import { cardRows } from '../sidebar/card-rows';
import { Facts } from '../sidebar/Facts';
import { Avatar } from '../ui/Avatar';
import { Card } from '../ui/Card';
import { Note } from '../ui/Note';
import { VisibleText } from '../ui/VisibleText';
import { texts } from './texts';

interface Props {
  row: PreviewRow;
  file: string;
  now: number;
  copy(text: string): Promise<boolean>;
}

/** One row as the sidebar will show it: the person, and the card of the file. */
export function Preview({ row, file, now, copy }: Props) {
  const line = <p class="soft import-line">{texts.map.line(row.line)}</p>;
  if (!('facts' in row)) {
    return (
      <div class="import-card" data-testid="import-preview" data-refused={row.refused}>
        {line}
        <Note tone="warn" title={refusalWords[row.refused]}>
          <p>
            {texts.map.refused} <VisibleText text={row.value} />
          </p>
        </Note>
      </div>
    );
  }
  const { name, email, externalId, company, plan } = row.facts;
  const [lead, ...others] = [name, email, externalId].filter((text) => text !== undefined);
  const facts = cardRows(row.facts, row.facts);
  return (
    <div class="import-card" data-testid="import-preview">
      {line}
      <div class="card person">
        <div class="person-row">
          <Avatar name={name} email={email} size="large" />
          <div class="person-words">
            <p class="person-name">
              <span class="value">
                <VisibleText text={lead ?? ''} />
              </span>
            </p>
            {email && email !== lead && (
              <p class="person-line">
                <span class="value">
                  <VisibleText text={email} address />
                </span>
              </p>
            )}
          </div>
        </div>
        <ul class="chips">
          {[company, plan, others.includes(externalId ?? '') ? externalId : undefined].map(
            (value, at) =>
              value && (
                <li key={at} class="chip">
                  <VisibleText text={value} />
                </li>
              ),
          )}
        </ul>
      </div>
      {facts.length > 0 && (
        <Card
          title={<VisibleText text={file} />}
          aside={
            <span class="card-aside card-count">
              <Age at={now} now={now} />
            </span>
          }
        >
          <Facts rows={facts} copy={copy} />
        </Card>
      )}
    </div>
  );
}
