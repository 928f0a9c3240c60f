/** Which section is on screen. The address says it, so that the browser's own back, forward and bookmarks work. */
import { signal } from '@preact/signals';
import { hashOf, placeOf, type Place, type Section } from './sections';

export interface RouteDeps {
  /** Of the page's address: `#/links`. */
  hash(): string;
  /** Leads there, as a step that can be gone back. */
  setHash(hash: string): void;
  onHashChanged(changed: () => void): void;
}

const start: Place = { section: 'desks', item: null };

/** A hash that leads nowhere shows the first section. */
export function createRoute(deps: RouteDeps) {
  const here = () => placeOf(deps.hash()) ?? start;
  const place = signal(here());
  deps.onHashChanged(() => (place.value = here()));
  return {
    place,
    go(section: Section, item?: string) {
      deps.setHash(hashOf(section, item));
      // The browser tells of it only later.
      place.value = here();
    },
  };
}
