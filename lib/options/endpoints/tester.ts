/** The tester of sources without its looks. It asks when it is told to, and keeps what it hears only while it is shown. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { CustomerRecord } from '../../customers/customer';
import type { SourceTest } from '../../messages/source-test';
import type { Pack } from '../../pack/pack';
import type { FoundCustomer } from '../../sidebar/view';
import { originOf } from '../../sources/credentials/want';
import type { TesterActions, TesterView, TestSubject } from './view';

export interface TesterDeps {
  /** `null`: there is no such source any more. */
  testSource(sourceId: string, subject: TestSubject): Promise<SourceTest | null>;
  searchCustomers(text: string): Promise<FoundCustomer[]>;
  readCustomer(id: string): Promise<CustomerRecord | null>;
}

export function createTester(deps: TesterDeps, pack: ReadonlySignal<Pack | null>) {
  const chosen = signal<string | null>(null);
  const subject = signal<TestSubject>({ name: '', email: '', externalId: '' });
  const state = signal<TesterView['state']>('idle');
  const test = signal<SourceTest | null>(null);
  let turn = 0;

  const sources = computed(() => pack.value?.sources ?? []);
  const source = computed(
    () => (sources.value.find(({ id }) => id === chosen.value) ?? sources.value[0])?.id ?? null,
  );

  /** What was heard was about something else. */
  const anew = (change: () => void) =>
    batch(() => {
      turn += 1;
      state.value = 'idle';
      test.value = null;
      change();
    });

  const run = async () => {
    const { value: id } = source;
    if (id === null || state.value === 'asking') return;
    const mine = ++turn;
    state.value = 'asking';
    const heard = await deps.testSource(id, subject.value).then(
      (told) => ({ told, is: told ? ('done' as const) : ('gone' as const) }),
      () => ({ told: null, is: 'failed' as const }),
    );
    if (mine !== turn) return;
    batch(() => {
      test.value = heard.told;
      state.value = heard.is;
    });
  };

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
  };

  return {
    actions,
    view: computed<TesterView>(() => ({
      sources: sources.value.map((one) => ({
        id: one.id,
        label: one.label,
        host: URL.parse(originOf(one) ?? '')?.host ?? one.url,
      })),
      source: source.value,
      subject: subject.value,
      state: state.value,
      test: test.value,
    })),
  };
}
