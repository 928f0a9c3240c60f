/** Addresses in a text, without everything that only looks like one. */
import { parseAddress, parseMailbox } from '../dom';
import type { GuessForm } from './places';

/** Longer texts are prose: what is mentioned there is nobody's place. */
const LONGEST = 300;
const LONGEST_NAME = 120;
/** Addresses on one line; more are a list of recipients. */
const MOST = 5;

export interface Mention {
  email: string;
  name?: string;
  form: Extract<GuessForm, 'mailbox' | 'text' | 'mention'>;
}

/** Marks of direction that pages put around an address to keep it in order. Inside of one they are a lie. */
const EDGES = /^[\u061C\u200E\u200F\u2066-\u2069\s]+|[\u061C\u200E\u200F\u2066-\u2069\s]+$/gu;
/** Turns the text around it: what is read there is not what is seen. */
const OVERRIDES = /[\u202A-\u202E]/u;
const PUNCTUATION = /^[.,:;!?…'’"*_]+|[.,:;!?…'’"*]+$/gu;
const TOP_LEVEL = /^(?:xn--[a-z0-9-]+|\p{L}[\p{L}\p{M}]+)$/iu;
/** `logo@2x.png`, `bundle@main.js`. */
const FILES =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|css|scss|m?js|[jt]sx?|json|map|woff2?|ttf|pdf|docx?|xlsx?|zip|txt|html?|ics|eml)$/i;

/** Whether it can be somebody's mailbox, and is no part of a web address, no file, no version and no local host. */
export function isMailbox(email: string): boolean {
  const host = email.slice(email.lastIndexOf('@') + 1);
  return !email.includes('/') && !FILES.test(host) && TOP_LEVEL.test(host.slice(host.lastIndexOf('.') + 1));
}

/** The text as a name, or nothing where it cannot be one. */
export function nameIn(text: string): string | undefined {
  const name = text
    .replace(/\s+/g, ' ')
    .replace(EDGES, '')
    .replace(/^["'“„«](.*)["'”“»]$/u, '$1')
    .trim();
  return name && name.length <= LONGEST_NAME && !name.includes('@') && !OVERRIDES.test(name)
    ? name
    : undefined;
}

const wholeAddress = (text: string): string | null => {
  const email = parseAddress(text.replace(EDGES, ''));
  return email && isMailbox(email) ? email : null;
};

/** One address, alone or as `Name <address>`. */
function mailboxIn(text: string): Mention | null {
  const alone = wholeAddress(text);
  if (alone) return { email: alone, form: 'text' };
  const { email, name: written } = parseMailbox(text.replace(EDGES, ''));
  if (!email || !isMailbox(email)) return null;
  const name = written && nameIn(written);
  return { email, ...(name && { name }), form: 'mailbox' };
}

/** `a@…`, `Jo <a@…>` or several of them, apart by commas; `null` where there is anything else. */
function mailboxesIn(line: string): Mention[] | null {
  const whole = mailboxIn(line);
  // `"Doe, Jo" <a@…>` is one; `Jo <a@…>, Kim <b@…>` is not.
  if (whole && line.indexOf('@') === line.lastIndexOf('@')) return [whole];
  const list = line
    .split(/[,;]/)
    .filter((piece) => piece.trim())
    .map(mailboxIn);
  return list.length > 0 && list.every((one) => one !== null) ? list : null;
}

const unlessMany = (list: Mention[]): Mention[] => (list.length <= MOST ? list : []);

/** Addresses in a short line of text, as written. Whatever is more than an address beside words is left alone. */
export function mentionsIn(text: string): Mention[] {
  if (!text.includes('@') || text.length > LONGEST || OVERRIDES.test(text)) return [];
  const line = text.replace(/\s+/g, ' ').trim();
  const list = mailboxesIn(line);
  if (list) return unlessMany(list);
  const found = line
    .split(/[\s<>()[\]{}"“”„«»‹›,;|]+/u)
    .filter((word) => word.includes('@') && !/[:/\\]/.test(word.replace(/^mailto:|:$/gi, '')))
    .flatMap((word): Mention[] => {
      const email = wholeAddress(word.replace(/^mailto:/i, '').replace(PUNCTUATION, ''));
      return email ? [{ email, form: 'mention' }] : [];
    });
  return unlessMany(found);
}

/** Whom a `mailto:` address is for: all of them, without what follows `?`. */
export function mentionsInLink(href: string): Mention[] {
  try {
    const to = decodeURIComponent(
      href
        .trim()
        .slice('mailto:'.length)
        .replace(/[?#].*$/s, ''),
    );
    return unlessMany(mailboxesIn(to) ?? []);
  } catch {
    return [];
  }
}
