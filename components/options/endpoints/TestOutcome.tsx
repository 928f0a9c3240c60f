import type { ComponentChildren } from 'preact';
import type { Json } from '../../../lib/cards/card';
import type { SourceTest, TestResponse } from '../../../lib/messages/source-test';
import { jsonOf } from '../../../lib/options/endpoints/look-again';
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
  /** Looks at the card as if this account had been chosen. */
  chooseAccount(key: string | null): void;
  /** How the JSON of the answer is drawn, where not as a tree. */
  body?: TestBody;
}

export type TestBody = (value: Json) => ComponentChildren;

/** What was asked, what came, and the card as the sidebar draws it. */
export function TestOutcome(props: Props) {
  const { test, now, copy, openOptions, again, chooseAccount, body } = props;
  const { request, response, answer } = test;
  return (
    <>
      {answer && (
        <section class="test-card" aria-label={texts.card} data-testid="test-card">
          <AnswerCard
            answer={answer}
            shown={{}}
            refreshing={false}
            now={now}
            actions={{
              refresh: again,
              copy,
              openOptions,
              chooseAccount: (_source, key) => chooseAccount(key),
            }}
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
            <Body response={response} copy={copy} draw={body} />
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

interface BodyProps {
  response: TestResponse;
  copy(text: string): Promise<boolean>;
  draw: TestBody | undefined;
}

function Body({ response: { text }, copy, draw }: BodyProps) {
  if (text === '') return <p class="soft">{texts.empty}</p>;
  const read = jsonOf(text);
  if (!read) return <Code label={texts.body} text={text} />;
  return draw ? <>{draw(read.value)}</> : <Tree value={read.value} copy={copy} />;
}

function Code({ label, text }: { label: string; text: string }) {
  return (
    // It scrolls, so the keyboard must be able to reach it.
    <pre class="test-code" dir="auto" tabIndex={0} role="region" aria-label={label}>
      <Lines text={text} />
    </pre>
  );
}
