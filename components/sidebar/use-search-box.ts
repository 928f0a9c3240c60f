import { useState } from 'preact/hooks';

export interface SearchBox {
  /** How often it was asked for; 0: closed. */
  times: number;
  /** What to start with. */
  text: string;
  enter(text?: string): void;
  close(): void;
}

/** Whether the search is open. Bound to its ticket: on the next one it is closed. */
export function useSearchBox(ticket: string): SearchBox {
  const [asked, setAsked] = useState({ ticket: '', times: 0, text: '' });
  const { times, text } = asked.ticket === ticket ? asked : { times: 0, text: '' };
  return {
    times,
    text,
    enter: (start = '') => setAsked({ ticket, times: times + 1, text: start }),
    close: () => setAsked({ ticket, times: 0, text: '' }),
  };
}
