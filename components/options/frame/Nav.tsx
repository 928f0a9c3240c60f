import { useEffect, useRef } from 'preact/hooks';
import type { ComponentType } from 'preact';
import {
  Braces,
  Database,
  Headset,
  Info,
  Keyboard,
  Link2,
  Palette,
  Ruler,
  Shield,
  Users,
} from 'lucide-preact';
import { hashOf, sections, type Section } from '../../../lib/options/sections';
import { sectionTexts, texts } from './texts';

const icons: Record<Section, ComponentType<{ size: number }>> = {
  desks: Headset,
  links: Link2,
  sources: Database,
  rules: Ruler,
  appearance: Palette,
  shortcuts: Keyboard,
  privacy: Shield,
  team: Users,
  pack: Braces,
  about: Info,
};

/** Sections that begin a group of their own. */
const first: ReadonlySet<Section> = new Set<Section>(['appearance', 'team', 'about']);

interface Props {
  section: Section;
  /** A mark beside a section, in words. */
  marks: Partial<Record<Section, string>>;
}

/** The way to each section. Plain links: they can be opened in another tab, and bookmarked. */
export function Nav({ section, marks }: Props) {
  const list = useRef<HTMLUListElement>(null);
  // In a narrow window the list is a row that scrolls: where one is must be in sight.
  useEffect(() => {
    const row = list.current;
    const item = row?.querySelector<HTMLElement>('[aria-current]');
    if (!row || !item) return;
    const over = item.offsetLeft - (row.clientWidth - item.offsetWidth) / 2;
    row.scrollLeft = over;
  }, [section]);
  return (
    <nav class="frame-nav" aria-label={texts.nav}>
      <ul ref={list} class="frame-list">
        {sections.map((name) => {
          const Icon = icons[name];
          return (
            <li key={name} class={first.has(name) ? 'frame-first' : undefined}>
              <a
                class="frame-link"
                href={hashOf(name)}
                aria-current={name === section ? 'page' : undefined}
                data-testid={`section-${name}`}
              >
                <Icon size={16} />
                <span>{sectionTexts[name].name}</span>
                {marks[name] !== undefined && (
                  <span class="frame-mark">
                    <span class="visually-hidden">({marks[name]})</span>
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
