import type { Source } from '../pack/pack';
import { readResting, type Area } from '../sources/rests';
import type { CustomerRecord } from './customer';
import type { CustomerStore } from './store';

/** The store, with each answer told until when its source is left alone. `local` is `storage.local`. */
export function withResting(
  store: CustomerStore,
  local: Pick<Area, 'get'>,
  sources: () => Promise<readonly Source[]>,
  now: () => number = Date.now,
): CustomerStore {
  const told = async (record: CustomerRecord | null): Promise<CustomerRecord | null> => {
    if (!record) return null;
    const resting = await readResting(local, await sources(), now());
    const answers = record.answers.map(({ restingUntil: _before, ...answer }) => {
      const restingUntil = resting[answer.sourceId];
      return restingUntil === undefined ? answer : { ...answer, restingUntil };
    });
    return { ...record, answers };
  };
  return {
    ...store,
    open: async (person, deskUrl) => told(await store.open(person, deskUrl)),
    get: async (id) => told(await store.get(id)),
  };
}
