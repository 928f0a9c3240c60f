import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundCustomer, SidebarActions } from '../../lib/sidebar/view';

/** How long typing must rest before a search starts, in ms. */
export const REST = 150;

interface SearchState {
  text: string;
  setText(text: string): void;
  /** What was found for exactly this text; absent while it is being searched. */
  found?: readonly FoundCustomer[] | undefined;
  failed: boolean;
}

interface Answer {
  to: string;
  found?: readonly FoundCustomer[];
}

/**
 * Searches while one types. Only the answer to the text that stands in the box is ever shown.
 * @param kept turns when somebody may be kept who was not: the search looks again, and shows what it found until then
 */
export function useSearch(search: SidebarActions['search'], kept: unknown): SearchState {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer>({ to: '', found: [] });
  // The newest function without starting over: the view is drawn anew every time an age changes.
  const latest = useRef(search);
  latest.current = search;
  const wanted = text.trim();

  useEffect(() => {
    if (wanted === '') return undefined;
    let over = false;
    const settle = (next: Answer) => {
      if (!over) setAnswer(next);
    };
    const timer = setTimeout(() => {
      latest.current(wanted).then(
        (found) => settle({ to: wanted, found }),
        () => settle({ to: wanted }),
      );
    }, REST);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [wanted, kept]);

  const current = wanted !== '' && answer.to === wanted ? answer : undefined;
  return { text, setText, found: current?.found, failed: current !== undefined && !current.found };
}
