/** The keys of the sidebar, for what listens to them and for what tells of them. Letters are small. */
export const KEYS = {
  find: '/',
  sheet: '?',
  blur: 'b',
  /** Then a digit. */
  copy: 'c',
  /** With Ctrl, or with ⌘. */
  palette: 'k',
} as const;
