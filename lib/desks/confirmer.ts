import type { DeskConfig } from './config';
import type { DeskAdapter, Person, SameOriginGet, Sighting } from './desk';

/**
 * Asks the desk itself who a ticket's requesters are: once per ticket and document, never again after a refusal, and
 * adds what it said to sightings of that ticket. `onAnswer` is called when there is something new to add.
 */
export function createConfirmer(
  adapter: DeskAdapter,
  desk: DeskConfig,
  get: SameOriginGet,
  onAnswer: () => void,
): (sighting: Sighting) => Sighting {
  const answers = new Map<string, 'pending' | 'unavailable' | Person[]>();
  return (sighting) => {
    if (!adapter.confirm) return sighting;
    const { id } = sighting.ticket;
    if (!answers.has(id)) {
      answers.set(id, 'pending');
      void adapter
        .confirm(sighting, desk, get)
        .catch(() => null)
        .then((people) => {
          answers.set(id, people ?? 'unavailable');
          onAnswer();
        });
    }
    return { ...sighting, confirmation: answers.get(id) ?? 'unavailable' };
  };
}
