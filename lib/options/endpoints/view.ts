/** What the tester of sources draws: a request and all that came of it. */
import type { SourceTest } from '../../messages/source-test';
import type { FoundCustomer } from '../../sidebar/view';

/** Who is asked about, as typed. */
export interface TestSubject {
  name: string;
  email: string;
  externalId: string;
}

export interface TesterView {
  sources: { id: string; label: string; host: string }[];
  /** Id of the one that is asked; `null`: there are none. */
  source: string | null;
  /** The source of the form on screen is asked, as it is typed. */
  draft: boolean;
  subject: TestSubject;
  /** `unready`: something in the form is to be mended first. */
  state: 'idle' | 'asking' | 'done' | 'gone' | 'failed' | 'unready';
  /** Of the last press, while nothing of what it was asked with has changed; with the mapping as it is now. */
  test: SourceTest | null;
}

export interface TesterActions {
  choose(sourceId: string): void;
  type(field: keyof TestSubject, text: string): void;
  search(text: string): Promise<FoundCustomer[]>;
  /** Takes a customer of this browser for the one who is asked about. */
  take(customerId: string): void;
  run(): void;
  /** Looks at the answer as if this account had been chosen; `null`: none. Nothing of it is kept. */
  chooseAccount(key: string | null): void;
}
