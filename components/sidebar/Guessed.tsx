import { Search } from 'lucide-preact';
import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { Note } from '../ui/Note';
import { Candidates } from './Candidates';
import { PersonLine } from './PersonLine';
import { foundTexts, texts } from './texts';

interface Props {
  view: SidebarView;
  choose: SidebarActions['choose'];
  /** Opens the search. */
  onSearch(): void;
}

const t = texts.guessed;

/** An address that only stands on the page: is it the customer's? Nothing is looked up before the agent says so. */
export function Guessed({ view, choose, onSearch }: Props) {
  const [guess, ...others] = view.candidates;
  if (!guess || others.length > 0) return <SeveralGuessed view={view} choose={choose} onSearch={onSearch} />;
  const { key, name, email, note } = guess;
  return (
    <>
      <Note tone="warn" title={t.title}>
        <p>
          {foundTexts[note] ?? foundTexts.page} {t.ask}
        </p>
      </Note>
      <section class="card guess" aria-label={t.card}>
        <div class="guess-person" id="guess-person">
          <PersonLine name={name} email={email} size="large" />
        </div>
        <div class="guess-answers">
          <button
            type="button"
            class="button button-primary"
            data-testid="candidate"
            data-email={email}
            aria-describedby="guess-person"
            onClick={() => choose(key)}
          >
            {t.yes}
          </button>
          <SomebodyElse onSearch={onSearch} />
        </div>
      </section>
    </>
  );
}

function SeveralGuessed({ view, choose, onSearch }: Props) {
  return (
    <>
      <Note tone="warn" title={t.severalTitle}>
        <p>
          {t.several} {t.ask}
        </p>
      </Note>
      <Candidates label={t.list} candidates={view.candidates} choose={choose} />
      <SomebodyElse onSearch={onSearch} />
    </>
  );
}

function SomebodyElse({ onSearch }: Pick<Props, 'onSearch'>) {
  return (
    <button type="button" class="button guess-else" data-testid="somebody-else" onClick={onSearch}>
      <Search size={14} />
      {t.else}
    </button>
  );
}
