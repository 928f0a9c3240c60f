/** Where Gmail shows what. Class names that public extensions have relied on for years, seen in 2026. */

/** The thread's heading, and its id: what the API calls it. The address has another name for the same thread. */
export const HEADING = 'h2[data-legacy-thread-id], h2.hP, .ha h2';
export const THREAD_ID = 'data-legacy-thread-id';

/** The part of the page that is on view; others stay in the page, hidden. */
export const MAIN = '[role="main"]:not(form)';

/** A message's box by its state: open, closed, stacked; and by its id. Stacked ones are there without being seen. */
export const MESSAGE = '.h7, .kv, .kQ, .kx, [data-legacy-message-id], [data-message-id]';
export const CLOSED = '.kv, .kQ, .kx';
export const STACKED = '.kQ, .kx';

/** Who sent a message, and whom it went to. */
export const SENDER = 'td.gF span[email], span.gD[email]';
export const RECIPIENT = '.hb span[email]';

/** What people wrote: bodies with what they quote, and windows where somebody writes. */
export const WRITTEN = '.a3s, .ii.gt, .gmail_quote, .M9, [contenteditable]:not([contenteditable="false"])';
