/**
 * Where Outlook on the web shows what, by public extensions of 2025 and 2026. Roles, ids and `data-app-section`s have
 * held for years; class names are made anew by each build. Labels are translated: none is used.
 */

/** What is read: a conversation, and the pane around it. Opened mails have tabs, and hidden ones stay in the page. */
export const PANES: readonly string[] = [
  '[data-app-section="ConversationContainer"]:not(form)',
  '#ReadingPaneContainerId:not(form)',
];

/** The conversation's id, on the pane or inside it. */
export const CONVERSATION = '[data-convid]';

/** The head of one message: sender first, then those it went to. */
export const MESSAGE_HEAD = '[data-app-section="MessageHeader"]:not(form)';

/** The sender in a message's head: a class of one build, seen by two extensions. */
export const SENDER = '.OZZZK';

/** The button of the agent's own account. */
export const SELF = '#O365_MainLink_Me';

/** Bodies, and where somebody writes; and the list, which draws mails of its own. */
export const WRITTEN =
  'div[role="document"], [id^="UniqueMessageBody"], [contenteditable]:not([contenteditable="false"])';
export const LIST = '[role="option"], [role="listbox"], [role="grid"]';
