// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Import } from '../../../../components/import/Import';
import type { ImportActions, ImportView } from '../../../../lib/import/view';
import { importSamples } from '../../../look/gallery/import-samples';
import { clear, draw } from '../mount';

const spies = () => ({
  pick: vi.fn<ImportActions['pick']>(),
  setUse: vi.fn<ImportActions['setUse']>(),
  setHeader: vi.fn<ImportActions['setHeader']>(),
  leave: vi.fn<ImportActions['leave']>(),
  start: vi.fn<ImportActions['start']>(),
  stop: vi.fn<ImportActions['stop']>(),
  goOn: vi.fn<ImportActions['goOn']>(),
  giveUp: vi.fn<ImportActions['giveUp']>(),
  remove: vi.fn<ImportActions['remove']>(async () => undefined),
  downloadRefused: vi.fn<ImportActions['downloadRefused']>(),
  copy: vi.fn<ImportActions['copy']>(async () => true),
});

async function show(name: string, part: Partial<ImportView> = {}) {
  const sample = importSamples[name];
  if (!sample) throw new Error(`no sample ${name}`);
  const actions = spies();
  await draw(<Import view={{ ...sample, ...part }} actions={actions} />);
  return actions;
}

const one = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  if (!found) throw new Error(`nothing called ${id}`);
  return found;
};
const click = (id: string) => act(() => one(id).click());
const said = () => document.querySelector('.import-said')?.textContent ?? '';

afterEach(clear);

it('a file is taken from the button and from a drop, anywhere on the page', async () => {
  const actions = await show('import-pick');
  const file = new File(['x'], 'team.csv');
  const input = one('import-file') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [file] });
  await act(() => void input.dispatchEvent(new Event('change')));
  expect(actions.pick).toHaveBeenCalledExactlyOnceWith(file);
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [file], types: ['Files'] },
  });
  await act(() => void document.body.dispatchEvent(drop));
  expect(actions.pick).toHaveBeenCalledTimes(2);
  expect(drop.defaultPrevented).toBe(true);
});

it('a column is given another use by its list, which carries the column’s name', async () => {
  const actions = await show('import-map');
  const row = document.querySelector('[data-label="Country"]');
  const list = row?.querySelector('select');
  expect(row?.querySelector('label')?.htmlFor).toBe(list?.id);
  expect(list?.value).toBe('field');
  if (list) list.value = 'value';
  await act(() => void list?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(actions.setUse).toHaveBeenCalledExactlyOnceWith(7, 'value');
});

it('the first rows stand there as the sidebar shows them, and a row that would be refused with its reason', async () => {
  await show('import-map');
  const [ada, , nobody] = [...document.querySelectorAll('[data-testid="import-preview"]')];
  expect(ada?.querySelector('.person-name')?.textContent).toBe('Ada Lovelace');
  expect([...(ada?.querySelectorAll('.chip') ?? [])].map((chip) => chip.textContent)).toEqual([
    'Engines Ltd',
    'Pro',
    '0007',
  ]);
  expect(ada?.querySelector('.facts')?.textContent).toContain('Seats12');
  expect(nobody?.textContent).toContain('Not one e-mail address');
});

it('nothing starts before a column tells customers apart, and the page says so', async () => {
  const actions = await show('import-map-values');
  await click('import-start');
  expect(actions.start).not.toHaveBeenCalled();
  expect(document.body.textContent).toContain('Say first which column holds');
  expect(document.body.textContent).toContain('Read as windows-1252');
  expect(document.body.textContent).toContain('{{customer.values.country}}');
});

it('a step that takes the focused button away hands the focus to its own heading, and takes it from nobody', async () => {
  await show('import-map');
  one('import-start').focus();
  await show('import-run');
  expect(document.activeElement?.textContent).toBe('Importing');
  one('import-stop').focus();
  await show('import-done');
  expect(document.activeElement?.tagName).toBe('H2');
  const link = document.querySelector<HTMLElement>('.options-head a');
  link?.focus();
  await show('import-run');
  expect(document.activeElement).toBe(link);
});

it('the page that comes up takes no focus', async () => {
  await show('import-pick', { step: 'loading' });
  await show('import-pick');
  expect(document.activeElement).toBe(document.body);
});

it('the end is said where the page has said things all along', async () => {
  await show('import-run');
  const lasting = document.querySelector('.import-said');
  expect(lasting?.textContent).toBe('');
  await show('import-done');
  expect(document.querySelector('.import-said')).toBe(lasting);
  expect(lasting?.textContent).toBe(
    'Imported. Imported: 41,200, Updated: 812, Unchanged: 6,044, Refused: 17.',
  );
  expect(one('import-end').closest('[role="status"]')).toBeNull();
});

it.each(['seeking', 'removing'] as const)('%s can be cancelled', async (stage) => {
  const { progress } = importSamples['import-run']!;
  const actions = await show('import-run', { progress: { ...progress!, stage } });
  await click('import-stop');
  expect(actions.stop).toHaveBeenCalledOnce();
});

it('too many rows are told of before the start, and too many customers in the report, with the way to the limit', async () => {
  await show('import-map-values');
  const told = one('import-too-many');
  expect(told.textContent).toContain('about 260,000 rows, and 200,000 customers are kept at most');
  const link = told.querySelector('a');
  expect([link?.getAttribute('href'), link?.target]).toEqual(['/options.html', '_blank']);
  await clear();
  await show('import-done');
  expect(one('import-over').textContent).toContain('12,044 customers more than the 50,000');
  expect(document.querySelector('[data-testid="import-gone"]')).toBeNull();
  await clear();
  await show('import-cancelled');
  expect(one('import-gone').textContent).toContain('20 customers had to go');
});

it('an import tells how far it is, how fast, and how long it takes yet', async () => {
  const actions = await show('import-run');
  const text = document.body.textContent;
  for (const words of ['48,073 rows', '9,250 rows a second', 'about 2 min left', '41,200']) {
    expect(text).toContain(words);
  }
  expect((one('import-progress') as HTMLProgressElement).value).toBeCloseTo(0.42);
  await click('import-stop');
  expect(actions.stop).toHaveBeenCalledOnce();
});

it('one that was interrupted goes on, or is ended; without its file it asks for that', async () => {
  const actions = await show('import-stopped');
  await click('import-go-on');
  await click('import-give-up');
  expect([actions.goOn.mock.calls.length, actions.giveUp.mock.calls.length]).toEqual([1, 1]);
  await show('import-needs-file');
  expect(document.querySelector('[data-testid="import-go-on"]')).toBeNull();
  expect(one('import-file')).toBeInstanceOf(HTMLInputElement);
});

it('a full disk is told with what to do, and tried again', async () => {
  await show('import-full');
  expect(said()).toContain('no room left');
  expect(one('import-go-on').textContent).toBe('Try again');
});

it('the report lists refused rows with line and reason, hands them over, and takes back after asking', async () => {
  const actions = await show('import-done');
  const rows = [...document.querySelectorAll('[data-testid="import-refused-row"]')];
  expect(rows[1]?.textContent).toBe('1,204No e-mail address and no idNobody 4 Enterprise');
  expect(document.body.textContent).toContain('The first 5 of them');
  await click('import-refused-csv');
  expect(actions.downloadRefused).toHaveBeenCalledExactlyOnceWith('a');
  await click('import-take-back');
  expect(actions.remove).not.toHaveBeenCalled();
  await click('import-take-back-yes');
  expect(actions.remove).toHaveBeenCalledExactlyOnceWith('a');
});

it('what is wrong with a file is said where screen readers listen', async () => {
  await show('import-workbook');
  expect(said()).toContain('This is a spreadsheet');
  expect(document.querySelector('.import-said')?.getAttribute('role')).toBe('status');
});
