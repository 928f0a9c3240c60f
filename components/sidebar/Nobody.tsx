import { Ticket, UserRoundX } from 'lucide-preact';
import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { Blank } from './Blank';
import { Candidates } from './Candidates';
import { Unconfigured } from './Unconfigured';
import { whyNone } from './reasons';
import { diagnosisTexts, texts } from './texts';

interface Props {
  view: SidebarView;
  actions: Pick<SidebarActions, 'choose' | 'openOptions' | 'openWelcome'>;
}

/** The ticket has no customer: why, and those who were set aside, should one of them be meant. */
export function NoCustomer({ view, actions }: Props) {
  const [title, text] = view.diagnosis ? diagnosisTexts.none : whyNone(view.why);
  return (
    <>
      <Blank icon={<UserRoundX size={18} />} title={title} text={text} role="status" />
      {view.candidates.length > 0 && (
        <Candidates
          label={texts.none.list}
          candidates={view.candidates}
          choose={actions.choose}
          action={texts.none.anyway}
        />
      )}
    </>
  );
}

export function NoTicket({ view, actions }: Props) {
  const t = texts.noTicket;
  return (
    <>
      <Blank icon={<Ticket size={18} />} title={t.title} text={t.text} role="status" />
      {view.unconfigured && (
        <Unconfigured openOptions={actions.openOptions} openWelcome={actions.openWelcome} />
      )}
    </>
  );
}
