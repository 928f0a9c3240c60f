import type { Json } from '../../../lib/cards/card';
import type { SourceTest, TestResponse } from '../../../lib/messages/source-test';
import { Tree } from '../../cards/tree/Tree';
import { AnswerCard } from '../../sidebar/AnswerCard';
import { Card } from '../../ui/Card';
import { Lines } from '../../ui/Lines';
import { VisibleText } from '../../ui/VisibleText';
import { texts } from './texts';

interface Props {
  test: SourceTest;
  now: number;
  copy(text: string): Promise<boolean>;
  openOptions(): void;
  /** Asks once more. */
  again(): void;
}

const nothing = () => undefined;

/** What was asked, what came, and the card as the sidebar draws it. */
export function TestOutcome({ test: { request, response, answer }, now, copy, openOptions, again }: Props) {
  return (
    <>
      {answer && (
        <section class="test-card" aria-label={texts.card} data-testid="test-card">
          <AnswerCard
            answer={answer}
            shown={{}}
            refreshing={false}
            now={now}
            actions={{ refresh: again, copy, openOptions, chooseAccount: nothing }}
          />
        </section>
      )}
      {request && (
        <Card title={texts.request} kind="test-part">
          <div class="card-text test-words" data-testid="test-request">
            <p class="test-line" dir="ltr">
              <strong>{request.method}</strong> <VisibleText text={request.url} />
            </p>
            <Headers rows={request.headers} />
            <p class="soft">{request.session ? texts.session : texts.noSession}</p>
            {request.body !== undefined && <Code label={texts.body} text={request.body} />}
          </div>
        </Card>
      )}
      {response && (
        <Card title={texts.answer} kind="test-part">
          <div class="card-text test-words" data-testid="test-response" data-status={response.status}>
            <p>
              {texts.status(response.status)} <span class="soft">{texts.bytes(response.bytes)}</span>
            </p>
            <Headers rows={response.headers} />
            {response.cut && <p class="field-wrong">{texts.cut}</p>}
            <Body response={response} copy={copy} />
          </div>
        </Card>
      )}
    </>
  );
}

function Headers({ rows }: { rows: readonly { name: string; value: string | null }[] }) {
  if (rows.length === 0) return null;
  return (
    <dl class="test-headers" dir="ltr">
      {rows.map(({ name, value }) => (
        <div key={name} class="mint-entry">
          <dt class="soft">{name}</dt>
          <dd>{value === null ? <em class="soft">{texts.secret}</em> : <VisibleText text={value} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function Body({
  response: { text },
  copy,
}: {
  response: TestResponse;
  copy(text: string): Promise<boolean>;
}) {
  if (text === '') return <p class="soft">{texts.empty}</p>;
  const value = jsonOf(text);
  return value === undefined ? <Code label={texts.body} text={text} /> : <Tree value={value} copy={copy} />;
}

function Code({ label, text }: { label: string; text: string }) {
  return (
    // It scrolls, so the keyboard must be able to reach it.
    <pre class="test-code" dir="auto" tabIndex={0} role="region" aria-label={label}>
      <Lines text={text} />
    </pre>
  );
}

/** `undefined`: it is no JSON. */
function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
