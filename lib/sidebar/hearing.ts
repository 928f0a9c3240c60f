import type { CustomerRecord } from '../customers/customer';

/**
 * What is read of one customer while changes are told: a slow answer may have been read before something changed, an
 * account chosen in another tab say, and must not put what was before over it.
 */
export function createHearing(read: (id: string) => Promise<CustomerRecord | null>) {
  let heard = 0;
  return {
    /** A change was told: the record now, or `undefined` where another change was told meanwhile. */
    async changed(id: string): Promise<CustomerRecord | null | undefined> {
      const mine = ++heard;
      const record = await read(id).catch(() => null);
      return mine === heard ? record : undefined;
    },
    /** The answer, or what is known after it where changes were told while it was under way. */
    async newest(answer: Promise<CustomerRecord | null>): Promise<CustomerRecord | null> {
      let before = heard;
      let record = await answer;
      for (; record && heard !== before; record = await read(record.id)) before = heard;
      return record;
    },
  };
}
