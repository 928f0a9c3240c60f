/** How Deskside looks: the agent's own wish, kept in this browser, on every page of ours at once. */

export const themes = ['browser', 'light', 'dark'] as const;
export const densities = ['comfortable', 'compact'] as const;
export const textSizes = ['usual', 'large'] as const;

/** `browser`: as the browser wishes. */
export type Theme = (typeof themes)[number];

export interface Appearance {
  theme: Theme;
  density: (typeof densities)[number];
  text: (typeof textSizes)[number];
}

/** The key in `storage.local`, and of the copy that pages start with. */
export const appearanceKey = 'appearance';

const oneOf = <T extends string>(known: readonly [T, ...T[]], value: unknown): T =>
  known.find((one) => one === value) ?? known[0];

/** Reads what storage holds, whatever it holds; the usual takes the place of what is wrong. */
export function parseAppearance(value: unknown): Appearance {
  const { theme, density, text } = (value ?? {}) as Record<string, unknown>;
  return {
    theme: oneOf(themes, theme),
    density: oneOf(densities, density),
    text: oneOf(textSizes, text),
  };
}

/** Puts it on a page, where `components/ui/tokens.css` finds it. */
export function wear(page: HTMLElement, { theme, density, text }: Appearance): void {
  Object.assign(page.dataset, { theme, density, text });
}
