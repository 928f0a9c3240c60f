/** Draws the state that the address names, and says when it has. */
import { render, type ComponentChild } from 'preact';

/** What a page of the gallery tells of itself to those who look at it. */
export interface Gallery {
  /** Names of all its states. */
  states: string[];
  /** Every text in a state's sample: whatever of it shows is no text of Deskside's. */
  dataOf(state: string): string[];
}

declare global {
  var gallery: Gallery;
}

/** All texts in there, those of keys too. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [key, ...textsIn(child)]);
};

/** @param draw what to draw for a sample and its name */
export function show<T>(
  samples: Readonly<Record<string, T>>,
  draw: (sample: T, name: string) => ComponentChild,
) {
  globalThis.gallery = { states: Object.keys(samples), dataOf: (state) => textsIn(samples[state]) };
  const drawn = () => {
    const name = location.hash.slice(1);
    const sample = samples[name];
    render(null, document.body);
    if (sample !== undefined) render(draw(sample, name), document.body);
    document.documentElement.dataset['drawn'] = name;
  };
  addEventListener('hashchange', drawn);
  drawn();
}
