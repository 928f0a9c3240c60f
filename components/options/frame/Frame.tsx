import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Section } from '../../../lib/options/sections';
import { Finder } from '../search/Finder';
import type { Entry } from '../search/entries';
import { focusOn } from '../search/locate';
import { Nav } from './Nav';
import { sectionTexts, texts } from './texts';

interface Props {
  section: Section;
  /** The one thing of it that is on screen. */
  item: string | null;
  loading: boolean;
  marks: Partial<Record<Section, string>>;
  /** What can be found. */
  entries: readonly Entry[];
  go(section: Section, item?: string): void;
  children: ComponentChildren;
}

/** One section on screen, under its heading and beside the way to the others. */
export function Frame({ section, item, loading, marks, entries, go, children }: Props) {
  const { name, lead } = sectionTexts[section];
  const heading = useRef<HTMLHeadingElement>(null);
  const here = `${section}/${item ?? ''}`;
  const last = useRef(here);
  const main = useRef<HTMLElement>(null);
  /** The name of what was found, until it is on screen. */
  const wanted = useRef('');
  // As it is drawn, not after: no key may fall in between.
  useLayoutEffect(() => {
    document.title = texts.tab(name);
    if (last.current === here) return;
    last.current = here;
    scrollTo(0, 0);
    // So that a keyboard and a screen reader go on where something new is.
    const label = wanted.current;
    wanted.current = '';
    if (label === '' || !focusOn(main.current, label)) heading.current?.focus();
  }, [here, name]);
  const goTo = (entry: Entry) => {
    const isHere = `${entry.section}/${entry.item ?? ''}` === here;
    // A thing's own page and a section begin with their heading.
    const label =
      entry.item === undefined && entry.label !== sectionTexts[entry.section].name ? entry.label : '';
    if (!isHere) {
      wanted.current = label;
      go(entry.section, entry.item);
    } else if (label === '' || !focusOn(main.current, label)) heading.current?.focus();
  };
  return (
    <div class="frame">
      <a
        class="frame-skip"
        href="#section"
        onClick={(event) => {
          // The address is the section's: a jump within the page must not change it.
          event.preventDefault();
          heading.current?.focus();
        }}
      >
        {texts.skip}
      </a>
      <header class="frame-head">
        <img src="/icon/48.png" alt="" width={28} height={28} />
        <p class="frame-brand">
          Deskside <span class="options-title">{texts.title}</span>
        </p>
        <a class="button button-quiet frame-welcome" href="/welcome.html">
          {texts.welcome}
        </a>
        <Finder entries={entries} go={goTo} />
      </header>
      <Nav section={section} marks={marks} />
      <main ref={main} class="frame-main" data-testid="options" data-section={section} aria-busy={loading}>
        <header class="frame-title">
          <h1 ref={heading} id="section" tabIndex={-1}>
            {name}
          </h1>
          <p class="soft">{lead}</p>
        </header>
        {children}
      </main>
    </div>
  );
}
