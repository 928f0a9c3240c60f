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
  subject: TestSubject;
  state: 'idle' | 'asking' | 'done' | 'gone' | 'failed';
  /** Of the last press, while nothing of what it was asked with has changed. */
  test: SourceTest | null;
}

export interface TesterActions {
  choose(sourceId: string): void;
  type(field: keyof TestSubject, text: string): void;
  search(text: string): Promise<FoundCustomer[]>;
  /** Takes a customer of this browser for the one who is asked about. */
  take(customerId: string): void;
  run(): void;
}
