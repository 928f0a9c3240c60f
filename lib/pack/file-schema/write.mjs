/** `npm run schema`: writes `docs/pack.schema.json` anew from the shapes of packs. */
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const path = 'docs/pack.schema.json';
// The schema says of presets what the product says of them, in English.
await runnerImport('./lib/locale/build/speak.ts', { configFile: false });
const { module } = await runnerImport('./lib/pack/file-schema/generate.ts', { configFile: false });
const options = { ...(await resolveConfig(path)), filepath: path };
await writeFile(path, await format(JSON.stringify(module.packFileSchema()), options));
