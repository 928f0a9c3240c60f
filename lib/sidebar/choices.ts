import * as v from 'valibot';
import type { Choice } from '../identity/choice';

/** The part of a storage area that is used here. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export const choiceSchema = v.object({
  email: v.optional(v.string()),
  deskId: v.optional(v.string()),
  externalId: v.optional(v.string()),
  name: v.optional(v.string()),
});

const prefix = 'choice:';
export const choiceKey = (ticketKey: string): string => prefix + ticketKey;

/** The ticket that a choice was made for. */
export const ticketOfChoice = (key: string): string => key.slice(prefix.length);

export const isChoiceKey = (key: string): boolean => key.startsWith(prefix);

/**
 * Whom the agent chose for a ticket. Made by a person, so its truth is `storage.local`, one entry a ticket: IndexedDB is
 * a cache that browsers lose.
 */
export function createChoices(area: Area) {
  return {
    async get(ticketKey: string): Promise<Choice | undefined> {
      const key = choiceKey(ticketKey);
      const parsed = v.safeParse(choiceSchema, (await area.get(key))[key]);
      return parsed.success ? parsed.output : undefined;
    },
    set: ({ email, deskId, externalId, name }: Choice, ticketKey: string): Promise<void> =>
      area.set({
        [choiceKey(ticketKey)]: {
          ...(email && { email }),
          ...(deskId && { deskId }),
          ...(externalId && { externalId }),
          ...(name && { name }),
        },
      }),
    remove: (ticketKey: string): Promise<void> => area.remove(choiceKey(ticketKey)),
  };
}

export type Choices = ReturnType<typeof createChoices>;
