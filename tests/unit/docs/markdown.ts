import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root = join(import.meta.dirname, '../../..');

export interface Document {
  /** From the project's root: `docs/pack.md`. */
  path: string;
  text: string;
}

/** A block between fences: what stands behind the three backticks, and the lines inside. */
export interface Block {
  info: string;
  text: string;
}

/** The texts that people read: those in the root, and all below `docs`. */
export function documents(): Document[] {
  const below = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const paths = [...readdirSync(root), ...below.map((name) => join('docs', name))];
  return paths
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({
      path: relative(root, join(root, path)),
      text: readFileSync(join(root, path), 'utf8'),
    }));
}

const FENCE = /^```([^\n]*)\n(.*?)^```$/gms;

export function blocks(text: string): Block[] {
  return [...text.matchAll(FENCE)].map(([, info = '', inside = '']) => ({ info, text: inside }));
}

/** The text without its blocks and code, where nothing is a link or a heading. */
export function prose(text: string): string {
  return text.replace(FENCE, '').replace(/`[^`\n]+`/g, (code) => code.replace(/[[\]()<>#]/g, ' '));
}
