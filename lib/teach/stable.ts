/**
 * Which names in a page its makers chose, and will choose again on the next ticket: words, and neither numbers, nor what
 * a machine made up (`css-1x2y`, `ember123`, `bdVaJa`), nor the state of the moment (`is-active`, `status-open`).
 */

/** Any of these as a part: the element is only so for now. */
const MOMENTARY =
  /^(active|inactive|selected|unselected|focus|focused|focusable|hover|hovered|hovering|expanded|collapsed|loading|loaded|disabled|enabled|unread|checked|dragging|draggable|animating|entering|leaving|transition)$/;
/** These as the last word: `status-open`, `priority--high`, but not `open-ticket`. */
const STATE =
  /^(open|opened|closed|new|pending|solved|resolved|hold|hidden|online|offline|away|high|low|urgent|vip|pinned|starred)$/;
/** These as the only word: `current`, `is-first`, but not `contact-info`. */
const STATE_ALONE =
  /^(current|visible|show|shown|first|last|even|odd|dark|light|medium|normal|success|warning|danger|error|info|primary|secondary|read|empty)$/;
/** Prefixes of classes that styling libraries and frameworks make up. */
const MADE = /^(css|sc|jss|emotion|svelte|styled|ember|yui|gwt|ext|_?ng|cdk|tw|v)$/;
/** They say how it looks or that it is a box, not what it is. */
const PLAIN =
  /^(flex|grid|row|rows|col|cols|column|columns|container|wrapper|wrap|inner|outer|content|contents|box|block|inline|left|right|center|middle|top|bottom|start|end|main|body|head|header|footer|truncate|ellipsis|text|small|large|medium|bold|muted|mono|font|link|button|btn|icon|label|value|values|item|items|list|card|panel|pane|view|page|app|root|layout|section|area|field|fields|group|table|cell|td|tr|div|span|ui|u|l|c|o|mt|mb|ml|mr|px|py|pt|pb|p|m|w|h|el|data|common|generic|component|typography|base|default|shadow|border|rounded|relative|absolute|overflow|x|y|auto|full|min|max|self|justify|items|align|gap|space|break|words|all|no|nowrap|underline|clearfix|pull|float|display|d|fs|fw)$/;
/** They say what the box is for. */
const TELLING =
  /^(requester|requestor|requestors|requesters|customer|client|contact|sender|recipient|author|reporter|submitter|creator|user|person|people|profile|caller|visitor|from|email|emails|mail|mailto|address|name|fullname|username|ticket|tickets|case|conversation|issue|incident|request|thread|number|id|key|reference|ref)$/i;

/** `ticketPane_requester-name` as `ticket`, `Pane`, `requester`, `name`. */
export function wordsOf(name: string): string[] {
  return name
    .split(/[^\p{L}]+/u)
    .flatMap((part) => part.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+/gu) ?? []);
}

/** Letters that nobody would write: many humps of one or two letters, or consonants without end. */
function isMadeUp(part: string): boolean {
  const humps = part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  if (humps.length > 1 && part.length / humps.length < 3) return true;
  return /[bcdfghjklmnpqrstvwxz]{6,}/i.test(part) || (part.length > 4 && !/[aeiouy]/i.test(part));
}

/** Whether the name says what the element is, and not what it is at the moment. */
export function isStable(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/^[A-Za-z_][A-Za-z_-]*$/.test(name)) return false;
  const parts = name.split(/[-_]+/).filter(Boolean);
  const [first = ''] = parts;
  if (MADE.test(first.toLowerCase())) return false;
  if (parts.some((part) => isMadeUp(part))) return false;
  const words = wordsOf(name).map((word) => word.toLowerCase());
  const last = words.at(-1) ?? '';
  const alone = words.length === 1 || (words.length === 2 && /^(is|has|was)$/.test(words[0] ?? ''));
  if (words.some((word) => MOMENTARY.test(word)) || STATE.test(last)) return false;
  return !(alone && STATE_ALONE.test(last));
}

/** 0 for a name that tells what the box is for, 2 for one that tells how it looks, 1 between. */
export function plainness(name: string): number {
  const words = wordsOf(name).map((word) => word.toLowerCase());
  if (words.some((word) => TELLING.test(word))) return 0;
  return words.every((word) => PLAIN.test(word)) ? 2 : 1;
}

/** `Requester_name__aB3xZ` (a style module's class) as what stands before the made-up end; `null` for others. */
export function moduleStem(name: string): string | null {
  const [, stem, tail = ''] = /^([A-Za-z][A-Za-z_-]*__|[A-Za-z-]+_)([\w+-]{5,10})$/.exec(name) ?? [];
  if (stem === undefined || !isStable(stem.replace(/_+$/, ''))) return null;
  return /\d/.test(tail) || (/[a-z]/.test(tail) && /[A-Z]/.test(tail.slice(1))) ? stem : null;
}
