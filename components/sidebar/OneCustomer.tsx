import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { AnswerCard } from './AnswerCard';
import { Earlier } from './Earlier';
import { Clues } from './clues/Clues';
import { Links } from './links/Links';
import type { Drafts } from './notes/drafts';
import { Notes } from './notes/Notes';
import { Person } from './Person';
import { RecordFoot } from './record/RecordFoot';
import { RelatedPeople } from './record/RelatedPeople';
import { Unconfigured } from './Unconfigured';

interface Props {
  view: SidebarView;
  actions: SidebarActions;
  /** Notes that are being written. */
  drafts: Drafts;
}

/** One customer, known: who, what was noted, the links, what the sources say, earlier tickets. */
export function OneCustomer({ view, actions, drafts }: Props) {
  const customer = view.customer ?? {};
  const { recordId, notes } = view;
  return (
    <>
      <Person view={view} customer={customer} actions={actions} />
      {recordId !== undefined && notes && (
        <Notes
          key={recordId}
          notes={notes}
          recordId={recordId}
          drafts={drafts}
          now={view.now}
          actions={actions}
        />
      )}
      {/* With another account, links get new elements as with another customer; what is being typed beside them stays. */}
      <Links key={`links ${view.actsFor}`} view={view} actions={actions} />
      <Clues key={`clues ${view.actsFor}`} view={view} actions={actions} />
      {view.unconfigured && (
        <Unconfigured openOptions={actions.openOptions} openWelcome={actions.openWelcome} />
      )}
      {view.answers.map((answer) => (
        <AnswerCard
          key={answer.sourceId}
          answer={answer}
          shown={customer}
          refreshing={view.refreshing}
          now={view.now}
          actions={actions}
        />
      ))}
      <Earlier tickets={view.earlier} now={view.now} />
      <RelatedPeople related={view.related} open={actions.open} />
      {recordId !== undefined && <RecordFoot key={recordId} recordId={recordId} actions={actions} />}
    </>
  );
}
