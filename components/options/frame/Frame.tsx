import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Section } from '../../../lib/options/sections';
import { Nav } from './Nav';
import { sectionTexts, texts } from './texts';

interface Props {
  section: Section;
  /** The one thing of it that is on screen. */
  item: string | null;
  loading: boolean;
  marks: Partial<Record<Section, string>>;
  children: ComponentChildren;
}

/** One section on screen, under its heading and beside the way to the others. */
export function Frame({ section, item, loading, marks, children }: Props) {
  const { name, lead } = sectionTexts[section];
  const heading = useRef<HTMLHeadingElement>(null);
  const here = `${section}/${item ?? ''}`;
  const last = useRef(here);
  useEffect(() => {
    document.title = texts.tab(name);
    if (last.current === here) return;
    last.current = here;
    scrollTo(0, 0);
    // So that a keyboard and a screen reader go on where something new is.
    heading.current?.focus();
  }, [here, name]);
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
      </header>
      <Nav section={section} marks={marks} />
      <main class="frame-main" data-testid="options" data-section={section} aria-busy={loading}>
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
