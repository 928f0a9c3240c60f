/** Which states are pictured, how wide, and after what. */

import { readFileSync } from 'node:fs';
import { OPTIONS_SHOTS } from './shots-options.mjs';
import { WHOLE_PAGES } from './whole-pages.mjs';
import { compact, large } from './wishes.mjs';

/** The codes of refusals, as the messages about them are named: `refusalMintExpiredTitle` is about `mint-expired`. */
const press = new URL('../../lib/locale/messages/en/press.json', import.meta.url);
const REFUSALS = Object.keys(JSON.parse(readFileSync(press, 'utf8'))).flatMap((name) => {
  const code = /^refusal(\w+)Title$/.exec(name)?.[1] ?? '';
  return code ? [code.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase()] : [];
});

async function searching(page) {
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('ada');
  await page.getByRole('option').nth(2).waitFor();
  await page.keyboard.press('ArrowDown');
}

async function nothing(page) {
  await page.getByRole('combobox').fill('zzz');
  await page.getByText('matches').waitFor();
}

async function copied(page) {
  await page.getByRole('button', { name: 'Copy address' }).click();
  await page.getByText('Copied').waitFor();
}

async function pointing(page) {
  await page.locator('[data-id="login"]').hover();
}

async function focused(page) {
  await page.locator('[data-id="logs"]').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
}

async function somebodyElse(page) {
  await page.getByRole('button', { name: 'Somebody else' }).click();
  await page.getByRole('combobox').waitFor();
}

async function note(page) {
  await page.getByRole('button', { name: 'About Auth0' }).click();
}

async function palette(page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
}

async function paletteTyped(page) {
  await palette(page);
  await page.getByRole('combobox').fill('log');
  await page.keyboard.press('ArrowDown');
}

async function paletteEmpty(page) {
  await palette(page);
  await page.getByRole('combobox').fill('zoë@example.net');
}

async function sheet(page) {
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
}

async function copying(page) {
  await page.keyboard.press('c');
}

async function copiedByKey(page) {
  await page.keyboard.press('c');
  await page.keyboard.press('2');
  await page.getByText('Copied:').waitFor();
}

async function emptyReason(page) {
  await page.getByRole('textbox').fill('');
  await page.keyboard.press('Enter');
}

const PAGE_STATES = ['page-one', 'page-long', 'page-rtl', 'page-groups', 'page-search', 'page-unknown'];
const OTHER_PAGE_STATES = [
  'page-stale',
  'page-refreshing',
  'page-press',
  'page-environment',
  'page-trouble',
  'page-bare',
  'page-search-empty',
  'page-forgotten',
  'page-loading',
  'page-error',
];
/** The customer's own page, as high as a screen. */
const pages = (width, ...states) =>
  states.map((state) => ({ state, width, height: 1000, file: 'page.html' }));

async function pageSearching(page) {
  await page.getByRole('combobox').fill('ada');
  await page.getByRole('option').nth(2).waitFor();
  await page.keyboard.press('ArrowDown');
}

async function pageForgetting(page) {
  await page.getByTestId('forget-customer').click();
}

async function pageCopied(page) {
  await page.getByTestId('copy-link').click();
  await page.getByText('Copied').waitFor({ state: 'attached' });
}

async function unfolded(page) {
  await page.getByRole('button', { name: 'Orders' }).click();
  await page.getByRole('button', { name: '#10482' }).click();
  await page.getByRole('button', { name: 'Total' }).click();
}

async function fullyUnfolded(page) {
  const closed = page.locator('.tree-toggle[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
}

async function changing(page) {
  await page.getByRole('button', { name: 'Change' }).click();
}

async function writing(page) {
  await page.getByTestId('note-add').click();
  await page.getByTestId('note-box').fill('Asked for the invoice again.\nSend it to the second address.');
}

async function writingTooMuch(page) {
  await page.getByTestId('note-add').click();
  await page.getByTestId('note-box').fill('Too much. '.repeat(420));
}

async function deleted(page) {
  await page.getByRole('button', { name: 'Delete this note' }).first().click();
  await page.getByText('Note deleted').waitFor();
}

async function forgetting(page) {
  await page.getByTestId('forget').click();
}

async function pointedAt(page) {
  await page.locator('.person').hover();
}

async function takingBack(page) {
  await page.getByTestId('import-take-back').click();
}

const at = (width, ...states) => states.map((state) => ({ state, width }));

const importing = (width, ...names) =>
  names.map((name) => ({ state: `import-${name}`, width, height: 900, file: 'import.html' }));

const IMPORT_STATES = 'pick past workbook map map-values map-long map-rtl run full done'.split(' ');

export const SHOTS = [
  ...at(340, 'looking', 'one', 'refreshing', 'remembered', 'stale', 'sources', 'trouble', 'troubles'),
  ...at(340, 'colleague', 'opened', 'unconfigured', 'several', 'unsure', 'diagnosis'),
  ...[260, 340, 560].flatMap((width) => at(width, 'linked', 'linked-long', 'linked-rtl')),
  ...at(340, 'linked-one', 'linked-opened'),
  ...at(340, 'unsure-guess', 'unsure-guess-bare', 'unsure-guess-rtl', 'unsure-guess-long', 'unsure-guesses'),
  { state: 'unsure-guess', width: 340, act: somebodyElse },
  ...at(340, 'none-empty', 'none-unread', 'none-self', 'none-agent'),
  ...at(340, 'no-ticket', 'no-ticket-unconfigured', 'error', 'ended', 'hidden'),
  { state: 'one', width: 340, act: searching },
  { state: 'none-empty', width: 340, act: searching },
  { state: 'no-ticket', width: 340, act: nothing },
  { state: 'one', width: 340, act: copied },
  { state: 'one', width: 340, act: pointing },
  { state: 'one', width: 340, act: focused },
  ...[260, 300, 360, 560].flatMap((width) => at(width, 'one', 'long', 'rtl', 'cjk')),
  ...[compact, large].flatMap((act) =>
    [260, 340].flatMap((width) => at(width, 'one', 'long', 'cards-pieces').map((shot) => ({ ...shot, act }))),
  ),
  ...at(
    260,
    'diagnosis',
    'several',
    'unsure',
    'unsure-guess',
    'unsure-guess-long',
    'unsure-guesses',
    'none-agent',
    'trouble',
  ),
  ...at(640, 'one'),
  { state: 'tab', width: 1100 },
  ...at(340, 'teach-offer', 'teach-offer-small', 'teach-offer-refused', 'teach-picking', 'teach-missed'),
  ...at(340, 'teach-review', 'teach-review-bare', 'teach-review-doubts', 'teach-review-none'),
  ...at(340, 'teach-review-rtl', 'teach-saved'),
  ...at(260, 'teach-offer', 'teach-picking', 'teach-review', 'teach-review-long', 'teach-saved'),
  ...at(640, 'teach-review-long'),
  { state: 'teach-tab', width: 1100 },
  ...[260, 340, 560].flatMap((width) => at(width, 'links-groups', 'links-long', 'links-rtl')),
  ...[260, 340, 560].flatMap((width) => at(width, 'environment-other', 'environment-long')),
  ...at(340, 'environment-usual', 'environment-bare'),
  { state: 'links-groups', width: 340, act: note },
  { state: 'links-groups', width: 260, act: note },
  ...[260, 340, 560].flatMap((width) => at(width, 'clues', 'clues-many', 'clues-long')),
  ...at(340, 'clues-other'),
  ...[260, 340].flatMap((width) =>
    at(
      width,
      'press-confirm',
      'press-confirm-long',
      'press-reason',
      'press-asking',
      'press-opened',
      'press-clue',
    ),
  ),
  ...at(
    340,
    'press-confirm-two',
    'press-confirm-logs',
    'press-confirm-rtl',
    'press-opening',
    'press-nowhere',
    'press-moved',
  ),
  { state: 'press-confirm', width: 560 },
  { state: 'press-reason', width: 340, act: emptyReason },
  ...at(340, ...REFUSALS.map((refusal) => `refused-${refusal}`)),
  ...at(260, 'refused-private-denied', 'refused-containers-off', 'refused-no-containers'),
  ...[260, 340, 560].flatMap((width) =>
    [palette, paletteTyped, sheet].map((act) => ({ state: 'links-groups', width, act })),
  ),
  ...[palette, paletteEmpty].map((act) => ({ state: 'clues-long', width: 260, act })),
  { state: 'environment-other', width: 340, act: palette },
  { state: 'several', width: 340, act: palette },
  { state: 'links-groups', width: 340, act: copying },
  { state: 'links-groups', width: 260, act: copiedByKey },
  ...[340, 760, 1200].flatMap((width) => pages(width, ...PAGE_STATES)),
  ...pages(1200, ...OTHER_PAGE_STATES),
  ...[pageSearching, pageForgetting, pageCopied].flatMap((act) =>
    pages(1200, 'page-one').map((shot) => ({ ...shot, act })),
  ),
  ...pages(340, 'page-one').map((shot) => ({ ...shot, act: pageSearching })),
  ...[260, 340, 480].flatMap((width) =>
    at(
      width,
      'cards-pieces',
      'cards-html',
      'cards-tree',
      'cards-long',
      'cards-rtl',
      'accounts',
      'accounts-long',
      'related',
      'notes',
      'notes-long',
      'blurred',
    ),
  ),
  ...at(340, 'cards-sizes', 'cards-html-empty', 'cards-html-wide', 'cards-tree-deep', 'cards-tree-list'),
  ...at(340, 'cards-stale', 'cards-failed', 'cards-resting', 'cards-token', 'cards-hidden', 'cards-imported'),
  ...at(
    340,
    'accounts-alike',
    'accounts-lost',
    'accounts-suggested',
    'accounts-chosen',
    'notes-none',
    'blurred-accounts',
  ),
  { state: 'cards-tree', width: 340, height: 1100, act: unfolded },
  ...[260, 340].map((width) => ({ state: 'cards-tree-deep', width, height: 1100, act: fullyUnfolded })),
  { state: 'accounts-chosen', width: 340, act: changing },
  ...[260, 340].map((width) => ({ state: 'notes', width, act: writing })),
  ...[260, 340].map((width) => ({ state: 'notes-none', width, act: writingTooMuch })),
  { state: 'notes', width: 340, act: deleted },
  ...[260, 340].map((width) => ({ state: 'notes', width, height: 1100, act: forgetting })),
  { state: 'blurred', width: 340, act: pointedAt },
  ...[360, 1100].flatMap((width) => importing(width, ...IMPORT_STATES)),
  ...importing(1100, 'reading', 'stopped', 'needs-file', 'cancelled'),
  ...OPTIONS_SHOTS,
  ...importing(360, 'done').map((shot) => ({ ...shot, act: takingBack })),
  ...WHOLE_PAGES,
];
