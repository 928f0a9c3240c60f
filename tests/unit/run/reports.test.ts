/** A report as each runner writes it, cut down to what is read of it, and what is told at the end of a run. */
import { describe, expect, it } from 'vitest';
import { readPlaywright, readVitest, tellFailures } from '../../run/reports.mjs';

const root = '/src/deskside';
const red = (words: string) => `\u001B[31m${words}\u001B[39m`;

describe('Vitest', () => {
  const report = {
    numPassedTests: 7,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      {
        name: `${root}/tests/unit/links/link.test.ts`,
        message: '',
        assertionResults: [
          { ancestorTitles: [], title: 'holds', status: 'passed', failureMessages: [] },
          {
            ancestorTitles: ['a link', 'of a preset'],
            title: 'is spelt out',
            status: 'failed',
            failureMessages: [
              `${red('AssertionError')}: expected 1 to be 2\n    at ${root}/tests/unit/links/link.test.ts:41:9\n    at file://${root}/node_modules/vitest/dist/run.js:5:1\n    at new Promise (<anonymous>)`,
            ],
          },
          { ancestorTitles: [], title: 'later', status: 'skipped', failureMessages: [] },
        ],
      },
      {
        name: `${root}/tests/unit/broken.test.ts`,
        message: `Cannot find module './gone' imported from ${root}/tests/unit/broken.test.ts`,
        assertionResults: [],
      },
    ],
  };

  it('tells each failed test by file, line and groups, and a file that could not be loaded', () => {
    expect(readVitest(report, root)).toEqual({
      passed: 7,
      skipped: 2,
      failures: [
        {
          where: 'tests/unit/links/link.test.ts:41',
          title: 'a link › of a preset › is spelt out',
          error: 'AssertionError: expected 1 to be 2\n    at tests/unit/links/link.test.ts:41:9',
        },
        {
          where: 'tests/unit/broken.test.ts',
          title: 'outside of its tests',
          error: "Cannot find module './gone' imported from tests/unit/broken.test.ts",
        },
      ],
    });
  });
});

describe('Playwright', () => {
  const result = (message?: string) => ({
    errors: message
      ? [{ message, location: { file: `${root}/tests/harness/until.ts`, line: 28, column: 9 } }]
      : [],
  });
  const spec = (title: string, line: number, tests: object[]) => ({
    title,
    file: 'tests/e2e/dock.spec.ts',
    line,
    tests,
  });
  const report = {
    config: { rootDir: root },
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [] as object[],
    suites: [
      {
        title: 'tests/e2e/dock.spec.ts',
        specs: [
          spec('stands beside the desk', 4, [
            { projectName: 'chromium', status: 'expected', results: [result()] },
            {
              projectName: 'firefox',
              status: 'unexpected',
              annotations: [{ type: 'on screen', description: 'no sidebar' }],
              results: [result(`${red('Error')}: Waited 15 s for the sidebar`)],
            },
          ]),
        ],
        suites: [
          {
            title: 'collapsed',
            specs: [
              spec('stays so', 30, [
                { projectName: 'firefox', status: 'flaky', results: [result('Error: once'), result()] },
                { projectName: 'chromium', status: 'skipped', results: [] },
              ]),
            ],
          },
        ],
      },
    ],
  };

  it('tells each failed test by project, file, line and groups; one that passed at a second try has failed', () => {
    expect(readPlaywright(report, root)).toEqual({
      passed: 3,
      skipped: 2,
      failures: [
        {
          where: '[firefox] tests/e2e/dock.spec.ts:4',
          title: 'stands beside the desk',
          error: 'Error: Waited 15 s for the sidebar\n    at tests/harness/until.ts:28',
          seen: 'on screen: no sidebar',
        },
        {
          where: '[firefox] tests/e2e/dock.spec.ts:30',
          title: 'collapsed › stays so',
          error: 'Error: once\n    at tests/harness/until.ts:28',
        },
      ],
    });
  });

  it('tells what failed outside of any test', () => {
    const errors = [
      { message: 'Error: No tests found' },
      { message: 'Error: gone', location: { file: `${root}/tests/real/desk.ts`, line: 9, column: 1 } },
    ];
    expect(readPlaywright({ ...report, suites: [], errors }, root).failures).toEqual([
      { where: '', title: 'outside of any test', error: 'Error: No tests found' },
      {
        where: 'tests/real/desk.ts:9',
        title: 'outside of any test',
        error: 'Error: gone\n    at tests/real/desk.ts:9',
      },
    ]);
  });
});

describe('the end of a run', () => {
  it('names the part and the place of each failure, with the first lines of its error', () => {
    const error = ['Error: much', '', ...Array.from({ length: 20 }, (_, n) => `line ${n}`)].join('\n');
    const [told, ...more] = tellFailures(
      'desks',
      [{ where: '[desks] a.spec.ts:1', title: 'reads', error, seen: 'on screen: nothing' }],
      3,
    );
    expect(more).toEqual([]);
    expect(told).toBe(
      '✘ desks: [desks] a.spec.ts:1 reads\n    Error: much\n    line 0\n    line 1\n    (18 more lines)\n    on screen: nothing',
    );
  });

  it('does without a place', () => {
    expect(tellFailures('lint', [{ where: '', title: 'ended with 1', error: 'a.ts: no' }])).toEqual([
      '✘ lint: ended with 1\n    a.ts: no',
    ]);
  });
});
