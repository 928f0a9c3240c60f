import { newDesk, newTracker } from '../../../lib/options/desks/keys';
import type { OptionsActions, OptionsView } from '../../../lib/options/view';
import { Note } from '../../ui/Note';
import { Back } from '../EntryForm';
import { texts as options } from '../texts';
import { AddDesk } from './AddDesk';
import { DeskForm } from './DeskForm';
import { DeskHealth } from './DeskHealth';
import { DeskList } from './DeskList';
import { texts } from './texts';
import { TrackerForm } from './TrackerForm';
import { Waiting } from './Waiting';

interface Props {
  view: Pick<OptionsView, 'loading' | 'desks' | 'health' | 'now'>;
  actions: Pick<OptionsActions, 'allow' | 'revoke' | 'desks'>;
}

/** Where Deskside works: the lists of desks and trackers, or the form of one. */
export function Desks({ view: { loading, desks: view, health, now }, actions }: Props) {
  const { form } = view;
  // What is not read yet is neither gone nor missing.
  if (loading && form?.kind === 'gone') return null;
  if (form && form.kind !== 'gone') {
    return (
      <>
        <Back section="desks" testId="desk-back">
          {texts.back}
        </Back>
        {form.kind === 'add' && <AddDesk view={form.view} actions={actions.desks} />}
        {form.kind === 'desk' && <DeskForm form={form.view} actions={actions.desks} />}
        {form.kind === 'tracker' && <TrackerForm form={form.view} actions={actions.desks} />}
      </>
    );
  }
  const t = options.sites;
  const introOf = (rows: readonly unknown[], intro: string, none: string) =>
    rows.length > 0 ? intro : loading ? null : none;
  return (
    <>
      {form?.kind === 'gone' && (
        <div data-testid="desk-gone">
          <Note tone="info" title={texts.gone}>
            <p>{texts.goneText}</p>
          </Note>
        </div>
      )}
      <Waiting waiting={view.waiting} allow={actions.allow} />
      <DeskList
        title={t.desks}
        intro={introOf(view.desks, texts.intro, texts.none)}
        rows={view.desks}
        add={{ label: texts.add, key: newDesk, testId: 'desk-add' }}
        locked={view.locked.desks}
        actions={actions}
      />
      <DeskList
        title={t.trackers}
        intro={introOf(view.trackers, t.trackersIntro, texts.trackersNone)}
        rows={view.trackers}
        add={{ label: texts.addTracker, key: newTracker, testId: 'tracker-add' }}
        locked={view.locked.trackers}
        actions={actions}
      />
      {health.length > 0 && <DeskHealth desks={health} now={now} />}
    </>
  );
}
