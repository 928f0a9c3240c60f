import { ChevronRight } from 'lucide-preact';
import type { CandidateView } from '../../lib/sidebar/view';
import { PersonLine } from './PersonLine';
import { candidateNotes } from './texts';

interface Props {
  label: string;
  candidates: readonly CandidateView[];
  choose(key: string): void;
  /** What pressing does, where it is more than choosing. */
  action?: string;
}

/** People to choose from, one button each. Nothing happens before one is pressed. */
export function Candidates({ label, candidates, choose, action }: Props) {
  return (
    <ul class="card picks" aria-label={label}>
      {candidates.map(({ key, name, email, note }) => (
        <li key={key}>
          <button
            type="button"
            class="pick"
            data-testid="candidate"
            data-email={email}
            onClick={() => choose(key)}
          >
            <PersonLine name={name} email={email} note={candidateNotes[note]} action={action} />
            <ChevronRight size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
