import type { DeskConfig } from './config';
import type { DeskAdapter, Person, ReadCookie, SameOriginGet, Sighting } from './desk';

/** Between two questions about one ticket, however often it is opened, in ms; and however often its people change. */
const pause = 10_000;
const pauseForChange = 1000;

interface Asked {
  answer: 'pending' | 'unavailable' | Person[];
  /** What the page said when the desk was asked. */
  print: string;
  at: number;
}

interface Confirm {
  (sighting: Sighting): Sighting;
  /** No ticket is open: the next one is opened anew, also where it is the last again. */
  left(): void;
}

/**
 * Asks the desk itself who a ticket's requesters are, and adds what it said to sightings of that ticket: when the
 * ticket is opened (again), and when the page's requesters have changed since; with a pause between, a refusal
 * included. `onAnswer` is called when there may be something new to add.
 */
export function createConfirmer(
  adapter: DeskAdapter,
  desk: DeskConfig,
  get: SameOriginGet,
  cookie: ReadCookie,
  onAnswer: () => void,
  now: () => number,
): Confirm {
  const asked = new Map<string, Asked>();
  let open: string | undefined;
  let waits = false;

  /** One look at the end of the pause, however often the page is looked at before. */
  const lookIn = (wait: number) => {
    if (waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      onAnswer();
    }, wait);
  };

  const ask = (sighting: Sighting, print: string, at: number, meanwhile: Asked['answer']) => {
    const entry: Asked = { answer: meanwhile, print, at };
    asked.set(sighting.ticket.id, entry);
    void Promise.resolve(adapter.confirm?.(sighting, desk, get, cookie))
      .catch(() => null)
      .then((people) => {
        entry.answer = people ?? 'unavailable';
        onAnswer();
      });
    return entry;
  };

  const confirm = (sighting: Sighting): Sighting => {
    if (!adapter.confirm) return sighting;
    const { id } = sighting.ticket;
    const print = printOf(sighting);
    const at = now();
    let entry = asked.get(id);
    if (entry?.print === '') entry.print = print; // a page that was late has not changed its mind
    // An answer to what the page said before says nothing about what it says now.
    const outdated = entry && print !== '' && entry.print !== print && entry.answer !== 'pending';
    const wait = entry ? entry.at + (outdated ? pauseForChange : pause) - at : 0;
    if (wait > 0 && outdated) lookIn(wait);
    else if (wait <= 0 && (!entry || outdated || id !== open)) {
      entry = ask(sighting, print, at, entry && !outdated ? entry.answer : 'pending');
    }
    open = id;
    return { ...sighting, confirmation: entry?.answer ?? 'unavailable' };
  };
  return Object.assign(confirm, {
    left() {
      open = undefined;
    },
  });
}

/** The requesters as the page shows them; a page that does not show them says nothing new. */
const printOf = ({ slot, people }: Sighting): string =>
  slot === 'absent' ? '' : JSON.stringify(people.filter(({ role }) => role === 'requester'));
