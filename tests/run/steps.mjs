// The steps of `npm test`: run a command, count what it says, tell it as it goes.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import process from 'node:process';

const tally = { passed: 0, failed: 0, skipped: 0, lines: [] };
export const results = () => tally;

const bin = resolve('node_modules/.bin');
// The packages bring a newer Node than some machines have; it stands first on the path.
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, FORCE_COLOR: '0' };

function run([name, ...args], more = {}) {
  const { status } = spawnSync(name, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, ...more },
  });
  return status === 0;
}

function tell(name, began, passed, failed, skipped = 0) {
  tally.passed += passed;
  tally.failed += failed;
  tally.skipped += skipped;
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  tally.lines.push(
    `${failed ? 'FAIL' : 'ok  '}  ${name}: ${counts} (${Math.round((Date.now() - began) / 1000)} s)`,
  );
}

/** One check: passes when all its commands do. */
export function command(name, ...commands) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const ok = commands.every((words) => run(words));
  tell(name, began, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

const readers = {
  vitest: (report) => [report.numPassedTests, report.numFailedTests, report.numPendingTests],
  playwright: ({ stats, errors }) => [
    stats.expected,
    stats.unexpected + stats.flaky + errors.length,
    stats.skipped,
  ],
};

/** A suite whose tests are counted from its JSON report. A suite that ends badly, or ran no test, has failed. */
export function counted(name, runner, words) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const file = resolve(`test-results/${name.replaceAll(' ', '-')}.json`);
  const more =
    runner === 'vitest'
      ? ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
      : ['--reporter=list,json'];
  const ok = run([...words, ...more], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const [passed, failed, skipped] = existsSync(file)
    ? readers[runner](JSON.parse(readFileSync(file, 'utf8')))
    : [0, 1, 0];
  tell(name, began, passed, failed || (ok && passed + skipped > 0 ? 0 : 1), skipped);
}
