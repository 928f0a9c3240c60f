/** The tester of sources without its looks. It asks when it is told to, and keeps what it hears only while it is shown. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { CustomerRecord } from '../../customers/customer';
import type { SourceTest } from '../../messages/source-test';
import type { Pack, Source } from '../../pack/pack';
import type { FoundCustomer } from '../../sidebar/view';
import { originOf } from '../../sources/credentials/want';
import type { Asked } from '../../sources/dialect';
import { askPrint, lookAgain } from './look-again';
import type { TesterActions, TesterView, TestSubject } from './view';

export interface TesterDeps {
  /** With `draft`, that is asked and not what the pack has. `null`: there is no such source any more. */
  testSource(sourceId: string, subject: TestSubject, draft?: Source): Promise<SourceTest | null>;
  searchCustomers(text: string): Promise<FoundCustomer[]>;
  readCustomer(id: string): Promise<CustomerRecord | null>;
  now(): number;
}

interface Heard {
  /** Of what was asked. */
  print: string;
  is: 'done' | 'gone' | 'failed';
  test: SourceTest | null;
}

/** @param form the source of the form on screen, as typed; `null` in it where something is to be mended first */
export function createTester(
  deps: TesterDeps,
  pack: ReadonlySignal<Pack | null>,
  form: ReadonlySignal<{ source: Source | null } | null>,
) {
  const chosen = signal<string | null>(null);
  const subject = signal<TestSubject>({ name: '', email: '', externalId: '' });
  /** Print of what is being asked. */
  const asking = signal<string | null>(null);
  const heard = signal<Heard | null>(null);
  const account = signal<string | undefined>(undefined);
  /** It was pressed while the form had mistakes. */
  const refused = signal(false);
  let turn = 0;

  const sources = computed(() => pack.value?.sources ?? []);
  const listed = computed(() => sources.value.find(({ id }) => id === chosen.value) ?? sources.value[0]);
  /** What would be asked now. */
  const source = computed(() => (form.value ? form.value.source : (listed.value ?? null)));
  const print = computed(() => source.value && askPrint(source.value));
  /** What was heard of another source, or of another form of it, is not this one's. */
  const fitting = computed(() => (heard.value?.print === print.value ? heard.value : null));

  /** What was heard was about somebody else. */
  const anew = (change: () => void) =>
    batch(() => {
      turn += 1;
      asking.value = null;
      heard.value = null;
      account.value = undefined;
      refused.value = false;
      change();
    });

  const run = async () => {
    const { value: asked } = source;
    refused.value = asked === null;
    if (!asked || (asking.value !== null && asking.value === print.value)) return;
    const mine = ++turn;
    const of = askPrint(asked);
    asking.value = of;
    const answer: Promise<SourceTest | null> = form.value
      ? deps.testSource(asked.id, subject.value, asked)
      : deps.testSource(asked.id, subject.value);
    const told = await answer.then(
      (test): Heard => ({ print: of, test, is: test ? 'done' : 'gone' }),
      (): Heard => ({ print: of, test: null, is: 'failed' }),
    );
    if (mine !== turn) return;
    batch(() => {
      asking.value = null;
      account.value = undefined;
      heard.value = told;
    });
  };

  const test = computed<SourceTest | null>(() => {
    const found = fitting.value?.test;
    if (!found || !source.value) return null;
    return lookAgain(found, {
      source: source.value,
      asked: askedOf(subject.value),
      choice: account.value,
      now: deps.now(),
    });
  });

  const state = computed<TesterView['state']>(() => {
    if (asking.value !== null && asking.value === print.value) return 'asking';
    if (refused.value && source.value === null) return 'unready';
    return fitting.value?.is ?? 'idle';
  });

  const actions: TesterActions = {
    choose: (id) => anew(() => (chosen.value = id)),
    type: (field, text) => anew(() => (subject.value = { ...subject.value, [field]: text })),
    search: deps.searchCustomers,
    take(id) {
      void deps.readCustomer(id).then((record) => {
        if (!record) return;
        const { name = '', email = '', externalId = '' } = record;
        anew(() => (subject.value = { name, email, externalId }));
      });
    },
    run: () => void run(),
    chooseAccount: (key) => (account.value = key ?? undefined),
  };

  return {
    actions,
    view: computed<TesterView>(() => ({
      sources: sources.value.map((one) => ({
        id: one.id,
        label: one.label,
        host: URL.parse(originOf(one) ?? '')?.host ?? one.url,
      })),
      source: listed.value?.id ?? null,
      draft: form.value !== null,
      subject: subject.value,
      state: state.value,
      test: test.value,
    })),
  };
}

const askedOf = ({ name, email, externalId }: TestSubject): Asked => ({
  recordId: 'test',
  ...(name && { name }),
  ...(email && { email }),
  ...(externalId && { externalId }),
});
