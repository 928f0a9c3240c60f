import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Search as SearchIcon, X } from 'lucide-preact';
import type { SidebarActions } from '../../lib/sidebar/view';
import { IconButton } from '../ui/IconButton';
import { SearchResults } from './SearchResults';
import { texts } from './texts';
import { useSearch } from './use-search';

interface Props {
  search: SidebarActions['search'];
  open: SidebarActions['open'];
  /** Every change asks for the focus; 0 does not. */
  focus: number;
  /** What to search for, with a change of `focus`. */
  start?: string | undefined;
  /** Leaves the search, where it is not a fixed part of the view. */
  onLeave?: (() => void) | undefined;
  /** Turns when somebody may be kept who was not. */
  kept?: unknown;
  /** Says nothing while the box is empty. */
  quiet?: boolean;
}

/** Opens a customer by hand: type, arrows and Enter, or a click. */
export function Search({ search, open, focus, start, onLeave, kept, quiet = false }: Props) {
  const t = texts.search;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { text, setText, found, failed } = useSearch(search, kept);
  // Who, not which place: in the next list that place is somebody else's.
  const [pointed, setPointed] = useState('');
  const results = found ?? [];
  const at = results.findIndex((one) => one.id === pointed);
  const setAt = (next: number) => setPointed(results[next]?.id ?? '');
  const change = (next: string) => {
    setText(next);
    setPointed('');
  };
  // As it is drawn, not after: the keys that follow "/" are the text.
  useLayoutEffect(() => {
    if (focus === 0) return;
    input.current?.focus();
    if (start) change(start);
  }, [focus]);

  const clear = () => {
    change('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    // One result needs no arrow: Enter opens it. Among several, the agent points first.
    const picked = results[at] ?? (results.length === 1 ? results[0] : undefined);
    if (event.key === 'ArrowDown' && results.length > 0) setAt((at + 1) % results.length);
    else if (event.key === 'ArrowUp' && results.length > 0) setAt(at <= 0 ? results.length - 1 : at - 1);
    else if (event.key === 'Enter' && picked) open(picked.id);
    else if (event.key === 'Escape' && text !== '') change('');
    else if (event.key === 'Escape') (onLeave ?? (() => input.current?.blur()))();
    else return;
    event.preventDefault();
  };

  const listId = `${id}-list`;
  return (
    <div class="search" role="search">
      <div class="search-box">
        <SearchIcon size={16} />
        <input
          ref={input}
          type="text"
          role="combobox"
          data-testid="search"
          aria-label={t.label}
          aria-expanded={results.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
          aria-describedby={`${id}-said`}
          placeholder={t.placeholder}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={text}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {(text !== '' || onLeave) && (
          <IconButton
            label={text !== '' ? t.clear : t.close}
            onPress={text !== '' ? clear : (onLeave ?? clear)}
          >
            <X size={16} />
          </IconButton>
        )}
      </div>
      <SearchResults id={id} listId={listId} found={results} at={at} open={open} />
      <p id={`${id}-said`} class={results.length > 0 ? 'visually-hidden' : 'search-said'} role="status">
        {failed && t.failed}
        {found && found.length > 0 && t.found(found.length)}
        {found?.length === 0 && `${t.empty(text.trim())} ${t.emptyHint}`}
        {!failed && !quiet && text.trim() === '' && t.known}
      </p>
    </div>
  );
}
