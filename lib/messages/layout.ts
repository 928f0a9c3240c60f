/** How the sidebar stands beside the page. The only thing that the content script is told besides the desk. */
export interface Layout {
  open: boolean;
  /** CSS pixels. */
  width: number;
  side: 'left' | 'right';
}

export const defaultLayout: Layout = { open: true, width: 340, side: 'right' };
export const narrowest = 260;
export const widest = 640;

/** The key in `storage.local`. */
export const layoutKey = 'layout';

export const clampWidth = (width: number): number => Math.min(widest, Math.max(narrowest, Math.round(width)));

/** Reads what storage holds, whatever it holds; the default takes the place of what is wrong. */
export function parseLayout(value: unknown): Layout {
  const { open, width, side } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  return {
    open: typeof open === 'boolean' ? open : defaultLayout.open,
    width: typeof width === 'number' && Number.isFinite(width) ? clampWidth(width) : defaultLayout.width,
    side: side === 'left' || side === 'right' ? side : defaultLayout.side,
  };
}
