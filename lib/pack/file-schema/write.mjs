/** `npm run schema`: writes `docs/pack.schema.json` anew from the shapes of packs. */
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const path = 'docs/pack.schema.json';
const { module } = await runnerImport('./lib/pack/file-schema/generate.ts', { configFile: false });
const options = { ...(await resolveConfig(path)), filepath: path };
await writeFile(path, await format(JSON.stringify(module.packFileSchema()), options));
