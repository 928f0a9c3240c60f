/** What is left of a source's HTML once it is cleaned: plain data that our own components draw. */
import type { OutAddress } from '../out-address';

/** Elements that are drawn as what they are. */
export type PlainTag =
  | 'strong'
  | 'em'
  | 'u'
  | 's'
  | 'small'
  | 'code'
  | 'pre'
  | 'p'
  | 'br'
  | 'hr'
  | 'ul'
  | 'ol'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'table'
  | 'caption'
  | 'thead'
  | 'tbody'
  | 'tfoot'
  | 'tr'
  | 'th'
  | 'td'
  | 'div'
  | 'span'
  | 'blockquote'
  | 'sub'
  | 'sup'
  | 'mark'
  | 'time'
  /** All of `h1` to `h6`: the card's own title stands above them. */
  | 'h3';

/** A look of ours that some of Help Scout's classes ask for. */
export type Look =
  | 'badge badge-grey'
  | 'badge badge-green'
  | 'badge badge-yellow'
  | 'badge badge-red'
  | 'badge badge-blue'
  | 'tone-muted'
  | 'tone-good'
  | 'tone-warn'
  | 'tone-bad'
  | 'html-list'
  | 'html-pair'
  | 'html-label'
  | 'html-title';

export type CleanNode = string | CleanElement | CleanLink | CleanPicture;

export interface CleanElement {
  tag: PlainTag;
  look?: Look;
  dir?: 'ltr' | 'rtl';
  /** Of `time`. */
  dateTime?: string;
  /** Of `td` and `th`, 2 and more. */
  colSpan?: number;
  rowSpan?: number;
  /** Of `ol`. */
  start?: number;
  children: CleanNode[];
}

export type CleanLink = { tag: 'a'; children: CleanNode[] } & (
  { to: OutAddress } | { mail: { href: string; address: string } }
);

/** `from`: an https address at a host that the pack allows. Without it, the picture is not loaded. */
export interface CleanPicture {
  tag: 'img';
  alt: string;
  from?: string;
  /** The host that was not allowed; absent where there is no such address. */
  blocked?: string;
}

export interface CleanDocument {
  /** Of a whole document that has one. */
  title?: string;
  nodes: CleanNode[];
  /** There was more than is ever drawn. */
  cut: boolean;
}
