import type { Encoding } from './bytes';

/** Bytes that are read at once: few enough that reading, parsing and writing them never holds the page up. */
const SLICE = 1 << 16;

export interface TextPiece {
  text: string;
  /** Of the file, read by now. */
  bytes: number;
  last: boolean;
}

/**
 * A file's text, piece by piece, without its mark and with every line end as `\n`. Characters and line ends that lie
 * across two pieces stay whole.
 */
export async function* textOf(file: Blob, encoding: Encoding, slice = SLICE): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for (let at = 0; ; at += slice) {
    const bytes = Math.min(at + slice, file.size);
    const last = bytes === file.size;
    const read = await file.slice(at, bytes).arrayBuffer();
    let text = held + decoder.decode(read, { stream: !last });
    held = !last && text.endsWith('\r') ? '\r' : '';
    if (held) text = text.slice(0, -1);
    yield { text: text.replace(/\r\n?/g, '\n'), bytes, last };
    if (last) return;
  }
}
