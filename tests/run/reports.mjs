// What the JSON reports of a run say: how many tests passed and were skipped, and each that failed.
import { isAbsolute, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const slashes = (path) => path.replaceAll('\\', '/');

/** `root` is the folder that paths are told from. */
export function readVitest({ numPassedTests, numPendingTests, numTodoTests, testResults }, root) {
  const failures = testResults.flatMap(({ name, message, assertionResults }) => {
    const file = slashes(relative(root, name));
    const failed = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ ancestorTitles, title, failureMessages }) => {
        const error = plain(failureMessages.join('\n'), root);
        return { where: placeIn(file, error), title: [...ancestorTitles, title].join(' › '), error };
      });
    // What could not be loaded, or failed beside its tests, is said of the file.
    if (message) failed.push({ where: file, title: 'outside of its tests', error: plain(message, root) });
    return failed;
  });
  return { passed: numPassedTests, skipped: numPendingTests + numTodoTests, failures };
}

/** The report names no line, but the stack of the error does. */
function placeIn(file, error) {
  const at = slashes(error).indexOf(`${file}:`);
  const line = at < 0 ? '' : (/^\d+/.exec(error.slice(at + file.length + 1))?.[0] ?? '');
  return line ? `${file}:${line}` : file;
}

/** A test that passed only when it was tried again has failed. */
export function readPlaywright({ config, stats, suites, errors }, root) {
  const wordsOf = ({ message = '', location }) => {
    const said = plain(message, root);
    const place = location && placeOf(location, root);
    return place && !slashes(said).includes(place) ? `${said}\n    at ${place}` : said;
  };
  const failures = suites.flatMap(specsOf).flatMap(({ titles, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results, annotations = [] }) => ({
        where: `[${projectName}] ${placeOf({ file: `${config.rootDir}/${file}`, line }, root)}`,
        title: titles.join(' › '),
        error: results.flatMap((result) => result.errors.map(wordsOf)).join('\n'),
        ...(annotations.length > 0 && { seen: annotations.map(wordsOfNote).join('\n') }),
      })),
  );
  const outside = errors.map((error) => ({
    where: error.location ? placeOf(error.location, root) : '',
    title: 'outside of any test',
    error: wordsOf(error),
  }));
  return { passed: stats.expected, skipped: stats.skipped, failures: [...failures, ...outside] };
}

/** What a test noted of the moment. */
const wordsOfNote = ({ type, description = '' }) => `${type}: ${description}`;

/** Tests with the titles of their groups. The outermost group is the file, which is told by its place. */
function specsOf({ specs, suites = [] }) {
  return [
    ...specs.map((spec) => ({ ...spec, titles: [spec.title] })),
    ...suites.flatMap((suite) =>
      specsOf(suite).map((spec) => ({ ...spec, titles: [suite.title, ...spec.titles] })),
    ),
  ];
}

/** Empty where an error comes from no file. */
const placeOf = ({ file, line }, root) =>
  isAbsolute(file) ? `${slashes(relative(root, file))}:${line}` : '';

/** Without colours, with short paths, and with the project's own lines of a stack. */
function plain(words, root) {
  const lines = stripVTControlCharacters(words).split('\n');
  const own = lines.filter((line) => !/^\s+at .*(node_modules|node:|<anonymous>)/.test(line));
  return own.join('\n').replaceAll(`${root}${sep}`, '').trimEnd();
}

/** The failed tests of a part, each with the first lines of what it failed with. */
export function tellFailures(part, failures, lines = 12) {
  return failures.map(({ where, title, error, seen }) => {
    const all = error.split('\n').filter((line) => line.trim() !== '');
    const told = all.slice(0, lines);
    if (all.length > lines) told.push(`(${all.length - lines} more lines)`);
    if (seen) told.push(seen);
    const name = [`✘ ${part}:`, where, title].filter(Boolean).join(' ');
    return [name, ...told.map((line) => `    ${line}`)].join('\n');
  });
}
