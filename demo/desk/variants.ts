/**
 * The ways in which the desk can behave like other desks, one row each. They are switched on in the query of a page,
 * `/tickets/4410?strict&slow=800`, and stay on while the page lives, also when it moves to other tickets.
 */
interface Variant {
  what: string;
  /** Headers that the page is served with. */
  headers?: Record<string, string>;
  /** The number that `?name` without a value stands for, for variants that take milliseconds. */
  ms?: number;
}

const VARIANTS = {
  strict: {
    what: 'A content security policy that allows no frames, no inline code and no HTML from strings.',
    headers: {
      'content-security-policy':
        "default-src 'self'; img-src 'self' data:; frame-src 'none'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'",
      'x-frame-options': 'DENY',
    },
  },
  coep: {
    what: 'Cross-origin isolation: what does not opt in cannot be embedded.',
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  credentialless: {
    what: 'Cross-origin isolation of the milder kind.',
    headers: {
      'cross-origin-embedder-policy': 'credentialless',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  sandbox: {
    what: 'The page runs in a sandbox with an origin of its own, and so does every frame in it.',
    headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms allow-popups' },
  },
  slow: { what: 'The content of a pane arrives this many milliseconds late.', ms: 1500 },
  stale: {
    what: 'The address changes first; the last ticket stays on view for so many milliseconds.',
    ms: 1500,
  },
  text: { what: 'One pane for all tickets: only its text nodes and one attribute change.' },
  reload: { what: 'Every ticket is a page load of its own.' },
} as const satisfies Record<string, Variant>;

/** What the page's own script needs to know; it is written into the page as data attributes. */
export interface Behaviour {
  slow: number;
  stale: number;
  text: boolean;
  reload: boolean;
}

function msOf(query: URLSearchParams, name: 'slow' | 'stale'): number {
  const asked = query.get(name);
  if (asked === null) return 0;
  const ms = asked === '' ? VARIANTS[name].ms : Number(asked);
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 60_000) : 0;
}

export function behaviourOf(query: URLSearchParams): Behaviour {
  return {
    slow: msOf(query, 'slow'),
    stale: msOf(query, 'stale'),
    text: query.has('text'),
    reload: query.has('reload'),
  };
}

export function headersOf(query: URLSearchParams): Record<string, string> {
  const rows: [string, Variant][] = Object.entries(VARIANTS);
  return Object.assign({}, ...rows.filter(([name]) => query.has(name)).map(([, row]) => row.headers));
}
