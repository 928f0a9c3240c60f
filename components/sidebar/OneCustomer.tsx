import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { AnswerCard } from './AnswerCard';
import { Earlier } from './Earlier';
import { Clues } from './clues/Clues';
import { Links } from './links/Links';
import { Person } from './Person';
import { WholeRecord } from './WholeRecord';
import { Unconfigured } from './Unconfigured';

interface Props {
  view: SidebarView;
  actions: SidebarActions;
}

/** One customer, known: who, the links, what the sources say, earlier tickets. */
export function OneCustomer({ view, actions }: Props) {
  const customer = view.customer ?? {};
  return (
    <>
      <Person view={view} customer={customer} actions={actions} />
      {view.recordId !== undefined && <WholeRecord actions={actions} />}
      <Links view={view} actions={actions} />
      <Clues view={view} actions={actions} />
      {view.unconfigured && <Unconfigured openOptions={actions.openOptions} />}
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
    </>
  );
}
