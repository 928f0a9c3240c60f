import { useId } from 'preact/hooks';
import type { DesksActions, TrackerFormView } from '../../../lib/options/desks/view';
import { trackerTypes } from '../../../lib/trackers/config';
import { trackerName, trackers } from '../../../lib/trackers/products';
import { VisibleText } from '../../ui/VisibleText';
import { EntryForm, wrongIn } from '../EntryForm';
import { Box, Field, Pick } from '../Field';
import { texts } from './texts';

interface Props {
  form: TrackerFormView;
  actions: Pick<DesksActions, 'editTracker' | 'save' | 'drop'>;
}

const placed = new Set(['type', 'url', 'name']);

/** One tracker of the agent's own, field by field. */
export function TrackerForm({ form: { key, isNew, draft, dirty, problems }, actions }: Props) {
  const id = useId();
  const t = texts.tracker;
  const wrong = wrongIn(problems);
  const edit = (patch: Partial<typeof draft>) => actions.editTracker(key, patch);
  return (
    <EntryForm
      name="tracker"
      title={isNew ? t.title : <VisibleText text={trackerName(draft)} />}
      isNew={isNew}
      dirty={dirty}
      problems={problems}
      placed={placed}
      save={() => actions.save(key)}
      drop={() => actions.drop(key)}
    >
      <div class="fields">
        <Field id={`${id}-type`} label={t.type[0]} help={t.type[1]} problems={wrong('type')}>
          {(ids) => (
            <Pick
              {...ids}
              testId="tracker-type"
              value={draft.type}
              options={trackerTypes.map((type) => ({ value: type as string, label: trackers[type].name }))}
              choose={(value) => {
                const type = trackerTypes.find((one) => one === value);
                if (type) edit({ type });
              }}
            />
          )}
        </Field>
        <Field id={`${id}-url`} label={t.url[0]} help={t.url[1]} problems={wrong('url')}>
          {(ids) => <Box {...ids} testId="tracker-url" value={draft.url} input={(url) => edit({ url })} />}
        </Field>
        <Field
          id={`${id}-name`}
          label={t.name}
          help={t.nameHelp(trackers[draft.type].name)}
          problems={wrong('name')}
        >
          {(ids) => (
            <Box {...ids} testId="tracker-name" value={draft.name ?? ''} input={(name) => edit({ name })} />
          )}
        </Field>
      </div>
    </EntryForm>
  );
}
