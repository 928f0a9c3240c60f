// A zip whose bytes follow from its files alone: their order, dates and attributes say nothing of the machine or the
// hour. Compressed by JSZip's own code, so that another version of Node makes no other bytes.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';

/** The earliest day that a zip can tell, in UTC. */
const date = new Date('1980-01-01T00:00:00Z');

/** `paths`: files below `folder`, with slashes. */
export async function zipOf(folder, paths) {
  const zip = new JSZip();
  for (const path of paths.toSorted()) {
    zip.file(path, await readFile(join(folder, path)), { date, createFolders: false });
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}
