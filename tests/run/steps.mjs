// The steps of `npm test`. Some run at the same time, so what a step says is kept and told whole when it ends; meanwhile
// a line now and then tells what is at work.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { readPlaywright, readVitest, tellFailures } from './reports.mjs';

const PULSE_S = 60;
const root = process.cwd();
const bin = resolve('node_modules/.bin');
// The packages bring a newer Node than some machines have; it stands first on the path.
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, FORCE_COLOR: '0' };

const tally = { passed: 0, failed: 0, skipped: 0, lines: [], failures: [] };
export const results = () => tally;

/** The steps at work. */
const working = new Set();
let stopped = false;

const secondsOf = ({ began }) => Math.round((Date.now() - began) / 1000);
const wordsOf = ({ said }) => stripVTControlCharacters(said).trimEnd();
const linesOf = (step) =>
  wordsOf(step)
    .split('\n')
    .filter((line) => line.trim() !== '');

setInterval(() => {
  for (const step of working) {
    if (secondsOf(step) < PULSE_S) continue;
    console.log(`   ${step.name}, ${secondsOf(step)} s: ${linesOf(step).at(-1)?.trim().slice(0, 120) ?? ''}`);
  }
}, PULSE_S * 1000).unref();

// Whoever gives up is told what was said until then: the steps at work end, and no other begins.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    stopped = true;
    tally.failed += 1;
    tally.failures.push(`✘ stopped by ${signal}`);
    for (const { child } of working) child?.kill('SIGINT');
  });
}

function run(step, [program, ...args], more = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, ...more } });
    step.child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (words) => (step.said += words));
    }
    child.on('error', ({ message }) => {
      step.said += `${message}\n`;
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
}

/** `judge` makes passed, skipped and failures of how it ended. */
async function carryOut(name, commands, more, judge) {
  if (stopped) return false;
  const step = { name, began: Date.now(), said: '', child: null };
  working.add(step);
  let ok = true;
  for (const words of commands) ok = ok && !stopped && (await run(step, words, more));
  working.delete(step);
  const { passed, skipped, failures } = judge(ok);
  if (failures.length === 0 && (!ok || passed + skipped === 0)) {
    failures.push({ where: '', title: 'ended badly', error: linesOf(step).slice(-12).join('\n') });
  }
  const failed = failures.length;
  console.log(`\n== ${name}\n${wordsOf(step)}`);
  tally.passed += passed;
  tally.skipped += skipped;
  tally.failed += failed;
  tally.failures.push(...tellFailures(name, failures));
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  tally.lines.push(`${failed ? 'FAIL' : 'ok  '}  ${name}: ${counts} (${secondsOf(step)} s)`);
  // Once more in a line each, where even a cut log still shows them.
  for (const { where, title, error, seen } of failures) {
    tally.lines.push(`      ✘ ${where} ${title}: ${error.split('\n', 1)[0].slice(0, 400)}`);
    if (seen) tally.lines.push(`        ${seen.slice(0, 800)}`);
  }
  return failed === 0;
}

/** One check: passes when all its commands do. */
export const command = (name, ...commands) =>
  carryOut(name, commands, {}, (ok) => ({ passed: ok ? 1 : 0, skipped: 0, failures: [] }));

/** A suite whose tests are counted from its JSON report. A suite that ends badly, or ran no test, has failed. */
export function counted(name, runner, words) {
  const file = resolve(`test-results/${name.replaceAll(' ', '-')}.json`);
  const read = runner === 'vitest' ? readVitest : readPlaywright;
  const more =
    runner === 'vitest'
      ? ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
      : // A folder of its own, for each run of Playwright empties its folder first.
        ['--reporter=list,json', '--output', file.replace('.json', '')];
  return carryOut(name, [[...words, ...more]], { PLAYWRIGHT_JSON_OUTPUT_FILE: file }, () =>
    existsSync(file)
      ? read(JSON.parse(readFileSync(file, 'utf8')), root)
      : { passed: 0, skipped: 0, failures: [] },
  );
}
