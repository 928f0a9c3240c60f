// Mozilla's own linter on the Firefox build: no error, and no warning beyond the two that Preact's `innerHTML` path
// causes (its code for `dangerouslySetInnerHTML`, which Deskside never uses).
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const { stdout, stderr } = spawnSync(
  'web-ext',
  ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-input'],
  { encoding: 'utf8', maxBuffer: 64 << 20 },
);
let report;
try {
  report = JSON.parse(stdout);
} catch {
  console.error(stdout, stderr);
  process.exit(1);
}
const unexpected = [
  ...report.errors,
  ...report.warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT'),
];
const preact =
  report.warnings.length - report.warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT').length;
for (const { code, message, file } of unexpected) console.error(`${code} ${file ?? ''}: ${message}`);
console.log(
  `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings (${preact} of Preact)`,
);
process.exit(unexpected.length === 0 && preact <= 2 ? 0 : 1);
