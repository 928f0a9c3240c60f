/**
 * Signs a team's pack, for `docs/rollout.md`:
 *
 *   npm run sign-pack -- --new-key team.pem     makes a key, once
 *   npm run sign-pack -- pack.json team.pem     writes pack.json.sig
 *
 * The signature is over the exact bytes of the file (Ed25519, RFC 8032).
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';

const usage = `Use it as one of:
  npm run sign-pack -- --new-key team.pem
  npm run sign-pack -- pack.json team.pem
`;

/** The 32 bytes at the end of an Ed25519 key's SPKI form (RFC 8410), in base64. */
const bare = (key) =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');

function newKey(path) {
  const { privateKey } = generateKeyPairSync('ed25519');
  // An existing key is not written over: packs signed with it would be refused everywhere.
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  stdout.write(
    `${path} holds the private key: keep it where no web server reaches it.\nPublic key, for policy: ${bare(privateKey)}\n`,
  );
}

function signPack(pack, path) {
  const key = createPrivateKey(readFileSync(path));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${path} holds no Ed25519 key`);
  const signature = sign(null, readFileSync(pack), key).toString('base64');
  writeFileSync(`${pack}.sig`, `${signature}\n${bare(key)}\n`);
  stdout.write(`${pack}.sig: publish it beside the pack.\nPublic key, for policy: ${bare(key)}\n`);
}

const [first, second, ...more] = argv.slice(2);
if (!first || !second || more.length > 0) {
  stderr.write(usage);
  exit(2);
}
try {
  if (first === '--new-key') newKey(second);
  else signPack(first, second);
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  exit(1);
}
