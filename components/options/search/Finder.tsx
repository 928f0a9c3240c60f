import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Search } from 'lucide-preact';
import { matching } from '../../sidebar/palette/fold';
import { VisibleText } from '../../ui/VisibleText';
import { sectionTexts } from '../frame/texts';
import type { Entry } from './entries';
import { texts } from './texts';
import { useSlash } from './use-slash';

/** How many are shown: whoever needs more types another letter. */
const MOST = 8;

interface Props {
  entries: readonly Entry[];
  go(entry: Entry): void;
}

/** Finds settings by a few letters of their name or help, and goes there. */
export function Finder({ entries, go }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  useSlash(box);
  const asked = text.trim() !== '';
  const found = asked ? matching(entries, text, ({ label, help }) => [label, help]).slice(0, MOST) : [];
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  const clear = () => {
    setText('');
    setAt(0);
  };
  const take = (entry: Entry | undefined) => {
    if (!entry) return;
    clear();
    go(entry);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) setAt((at + step + found.length) % found.length);
    else if (event.key === 'Enter') take(found[at]);
    else if (event.key === 'Escape' && text !== '') clear();
    else if (event.key === 'Escape') box.current?.blur();
    else return;
    event.preventDefault();
  };
  return (
    <search class="finder">
      <Search size={15} />
      <input
        ref={box}
        type="text"
        role="combobox"
        class="choice-list"
        data-testid="finder"
        aria-label={texts.label}
        aria-keyshortcuts="/"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autocomplete="off"
        spellcheck={false}
        placeholder={texts.label}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {!asked && (
        <kbd class="finder-key" aria-hidden="true">
          /
        </kbd>
      )}
      <div class={asked ? 'finder-found' : 'visually-hidden'}>
        <ul ref={list} id={`${id}-list`} role="listbox" aria-label={texts.list}>
          {found.map((entry, n) => (
            <li
              key={`${entry.section}/${entry.item ?? ''}/${entry.label}/${entry.help}`}
              id={`${id}-${n}`}
              role="option"
              class="finder-option"
              data-testid="finder-option"
              data-section={entry.section}
              aria-selected={n === at}
              // The box keeps the keyboard.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(entry)}
            >
              <span class="finder-label">{entry.own ? <VisibleText text={entry.label} /> : entry.label}</span>
              {entry.label !== sectionTexts[entry.section].name && (
                <span class="soft finder-section">{texts.inSection(sectionTexts[entry.section].name)}</span>
              )}
            </li>
          ))}
        </ul>
        <p role="status" class={found.length > 0 || !asked ? 'visually-hidden' : 'finder-none soft'}>
          {asked && (found.length > 0 ? texts.found(found.length) : texts.none)}
        </p>
      </div>
    </search>
  );
}
