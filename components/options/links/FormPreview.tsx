import type { LinkReport, LinksActions, LinksView } from '../../../lib/options/links/view';
import { Card } from '../../ui/Card';
import { Address } from './Address';
import { texts } from './form-texts';
import { Look } from './Look';
import { MintNote } from './MintNote';
import { numberParts } from './number-parts';
import { Origins } from './Origins';
import { Troubles } from './Troubles';

interface Props {
  report: LinkReport | null;
  view: LinksView;
  actions: LinksActions;
}

/** What the link of the form becomes for a customer, at every keystroke. Nothing is opened or asked. */
export function FormPreview({ report, view, actions }: Props) {
  const environment = view.environments.find(({ id }) => id === view.environment)?.label;
  const sent = Object.entries(report?.mint?.body ?? {});
  const [parts = [], ...bodies] = numberParts([report?.parts ?? [], ...sent.map(([, text]) => text)]);
  return (
    <Card title={texts.preview} kind="preview">
      <div class="card-text preview-words">
        {report && parts.length > 0 ? (
          <>
            <div class="address-line">
              <Address parts={parts} testId="form-address" />
            </div>
            {report.mint && (
              <MintNote
                body={sent.map(([key], at) => [key, bodies[at] ?? []])}
                origins={report.mint.origins}
              />
            )}
            <Origins parts={[...parts, ...bodies.flat()]} environment={environment} />
            <Troubles link={report} />
          </>
        ) : (
          <p class="soft">{texts.previewNone}</p>
        )}
      </div>
      <Look view={view} actions={actions} />
    </Card>
  );
}
