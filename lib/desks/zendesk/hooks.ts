/**
 * Where Zendesk's agent workspace shows what, read off public user scripts and test suites, newest first. The
 * `data-test-id`s outlive redesigns; the class names come and go. All labels are translated: none is used.
 */

/** Breadcrumbs above a ticket, siblings of each other: the requester's name (2020 to 2026) and `Ticket #42`. */
export const REQUESTER_CRUMB = '[data-test-id="tabs-nav-item-users"]';
export const TICKET_CRUMB = '[data-test-id="tabs-section-nav-item-ticket"]';

/** The requester's name among the ticket's fields, and the value inside it (2025). */
export const REQUESTER_FIELD = '[data-test-id="ticket-system-field-requester-select"]';
export const FIELD_VALUE =
  '[data-garden-id="typography.ellipsis"], [data-garden-id="dropdowns.combobox.value"]';

/** Subject: an input, or a box around one. The second is from before 2023. */
export const SUBJECT = '[data-test-id="omni-header-subject"], [data-test-id="ticket-pane-subject"]';

/** Boxes that never hold more than one ticket: the layouts of 2026 and 2023, the conversation, and the pane around all. */
export const TICKET_BOX =
  '[data-test-id$="-custom-layout"], .ticket-panes-grid-layout, [data-side-conversations-anchor-id], .workspace';

/** What holds a ticket's id inside its box, and the attribute that it stands in. */
export const MARKS: readonly { select: string; id: (element: Element) => string | undefined }[] = [
  {
    // 2026-06
    select: '[data-test-id$="-custom-layout"]',
    id: (element) => /^ticket-(\d+)-custom-layout$/.exec(element.getAttribute('data-test-id') ?? '')?.[1],
  },
  {
    // 2021 to 2026
    select: '[data-side-conversations-anchor-id]',
    id: (element) => element.getAttribute('data-side-conversations-anchor-id') ?? undefined,
  },
  {
    select: '.conversation-polaris[data-ticket-id], .omni-conversation-pane[data-ticket-id]',
    id: (element) => element.getAttribute('data-ticket-id') ?? undefined,
  },
  { select: TICKET_CRUMB, id: (element) => /^[^#]*#(\d+)[^#]*$/.exec(element.textContent ?? '')?.[1] },
];

/** What customers and agents wrote: nothing in there is the desk's own word, however much it looks like it. */
export const WRITTEN =
  '[data-test-id^="omni-log-"], .zd-comment, [contenteditable]:not([contenteditable="false"])';

/** A message of the conversation, its time and its body, who sent it, and what marks a note and an agent (2025 to 2026). */
export const MESSAGE = {
  item: '[data-test-id="omni-log-comment-item"]',
  time: 'time[data-test-id^="timestamp-"][datetime]',
  body: '[data-test-id="omni-log-message-content"], .zd-comment',
};
export const SENDER = '[data-test-id="omni-log-item-sender"]';
export const AGENTS =
  '[data-test-id="omni-log-internal-note-tag"], [data-test-id="omni-log-avatar-badge-AgentBadge"]';
