import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Search } from 'lucide-preact';
import type { PressHow } from '../../../lib/messages/press';
import { Dialog } from '../../ui/Dialog';
import { howOf } from '../links/how';
import { entriesFor } from './entries';
import type { Entry, PaletteScene } from './entry';
import { PaletteOption } from './PaletteOption';
import { countOf, paletteTexts as t } from './texts';

interface Props {
  scene: PaletteScene;
  onClose(): void;
}

/** Everything that can be done, one line each: type a few letters, arrows, Enter. */
export function Palette({ scene, onClose }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const entries = entriesFor(scene, text);
  const at = Math.max(
    entries.findIndex((entry) => entry.id === picked),
    0,
  );
  useEndWith(scene, onClose);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at, text]);

  const run = (entry: Entry | undefined, how: PressHow) => {
    if (!entry) return;
    // First, so that whatever comes next may take the focus.
    onClose();
    entry.run(how);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setPicked(entries[(at + step + entries.length) % entries.length]?.id ?? '');
    else if (event.key === 'Enter' && !event.repeat) run(entries[at], howOf(event));
    else return;
    event.preventDefault();
  };
  return (
    <Dialog label={t.title} class="palette" onClose={onClose}>
      <div class="palette-box">
        <Search size={16} />
        <input
          type="text"
          role="combobox"
          data-testid="palette"
          aria-label={t.box}
          aria-expanded
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={`${id}-${at}`}
          placeholder={t.placeholder}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setPicked('');
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <ul ref={list} id={id} class="palette-list" role="listbox" aria-label={t.list}>
        {entries.map((entry, index) => (
          <PaletteOption
            key={entry.id}
            id={`${id}-${index}`}
            entry={entry}
            selected={index === at}
            run={(how) => run(entry, how)}
          />
        ))}
      </ul>
      <p class="palette-hint">{t.hint}</p>
      <p class="visually-hidden" role="status">
        {countOf(entries.length)}
      </p>
    </Dialog>
  );
}

/** Ends the palette when the customer becomes another: what was pointed at would mean somebody else. */
function useEndWith({ view }: PaletteScene, onClose: () => void): void {
  const { customer, actsFor } = view;
  const who = customer && (actsFor ?? `${customer.email ?? ''} ${customer.name ?? ''}`);
  const first = useRef(who);
  useLayoutEffect(() => {
    if (first.current === undefined) first.current = who;
    else if (who !== first.current) onClose();
  }, [who]);
}
