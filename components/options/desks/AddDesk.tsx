import { useId } from 'preact/hooks';
import type { AddDeskView, DesksActions } from '../../../lib/options/desks/view';
import { newDesk } from '../../../lib/options/desks/keys';
import { hashOf } from '../../../lib/options/sections';
import { DeskPicker } from '../../desk-picker/DeskPicker';
import { FoundDesk } from '../../desk-picker/FoundDesk';
import { Card } from '../../ui/Card';
import { VisibleText } from '../../ui/VisibleText';
import { Box, Field } from '../Field';
import { productName, texts } from './texts';

interface Props {
  view: AddDeskView;
  actions: Pick<DesksActions, 'naming' | 'nameNew' | 'add' | 'drop'>;
}

/** A new desk: which one, what it is to be called, and the one press after which the browser asks. */
export function AddDesk({ view, actions }: Props) {
  const id = useId();
  const { naming, refusal, name, problems, there } = view;
  const { found } = naming;
  const t = texts.adding;
  return (
    <form
      data-testid="desk-add-form"
      onSubmit={(event) => {
        event.preventDefault();
        actions.add();
      }}
    >
      <Card title={t.title} kind="form-card">
        <div class="add-desk">
          <DeskPicker view={naming} actions={actions.naming} refusal={refusal} />
          {found && <FoundDesk found={found} />}
          {found && there && (
            <p class="field-wrong" role="alert" data-testid="desk-there">
              <span>
                <VisibleText text={t.there(there.name)} inline />{' '}
                {there.own && <a href={hashOf('desks', there.key)}>{t.edit}</a>}
              </span>
            </p>
          )}
          {found && !there && (
            <>
              <Field
                id={`${id}-name`}
                label={t.name}
                help={t.nameHelp(found.type === 'custom' ? found.host : productName(found.type))}
                problems={problems.map(({ message }) => message)}
              >
                {(ids) => <Box {...ids} testId="desk-new-name" value={name} input={actions.nameNew} />}
              </Field>
              {found.type === 'custom' && <p data-testid="desk-teach">{t.teach}</p>}
              <p class="soft">{t.ask}</p>
            </>
          )}
        </div>
        <div class="form-foot">
          {found && !there && (
            <button type="submit" class="button button-primary" data-testid="desk-add-allow">
              <VisibleText text={t.allow(found.host)} inline />
            </button>
          )}
          <button
            type="button"
            class="button"
            data-testid="desk-add-cancel"
            onClick={() => actions.drop(newDesk)}
          >
            {t.cancel}
          </button>
        </div>
      </Card>
    </form>
  );
}
