/** What a file's bytes tell before its text is read. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const SLICE = 1 << 20;
/** Bytes at either end that go into the fingerprint. */
const END = 1 << 16;

/**
 * How a file's text is written. Two marks and UTF-8 can be told for sure; what is none of them is taken for
 * windows-1252, which is what spreadsheets of western Europe write and can read any byte.
 */
export async function encodingOf(file: Blob): Promise<Encoding> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < file.size; at += SLICE) {
      decoder.decode(await file.slice(at, at + SLICE).arrayBuffer(), { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The same for the same file, whatever it is called: its size, and a hash over both of its ends. */
export async function fingerprintOf(file: Blob): Promise<string> {
  const ends = new Blob([file.slice(0, END), file.slice(Math.max(0, file.size - END))]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await ends.arrayBuffer()));
  return `${file.size}:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether the file is a spreadsheet's own format (a zip archive, or the older compound file) and no text at all. */
export async function isWorkbook(file: Blob): Promise<boolean> {
  const start = [...new Uint8Array(await file.slice(0, 4).arrayBuffer())];
  const begins = (...bytes: number[]) => bytes.every((byte, at) => start[at] === byte);
  return begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0);
}
