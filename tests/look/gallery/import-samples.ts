/** The import page in each of its steps. Made-up people. */
import { guessColumns, type Column } from '../../../lib/import/columns';
import { mappingOf } from '../../../lib/import/mapping';
import type {
  ImportActions,
  ImportView,
  MappingView,
  PastImport,
  ProgressView,
} from '../../../lib/import/view';
import type { Refusal } from '../../../lib/store/import-rows';

const now = Date.UTC(2026, 10, 28, 12);
const none = async () => undefined;
const nothing = () => undefined;

export const importActions: ImportActions = {
  pick: nothing,
  setUse: nothing,
  setHeader: nothing,
  leave: nothing,
  start: nothing,
  stop: nothing,
  goOn: nothing,
  giveUp: nothing,
  remove: none,
  downloadRefused: nothing,
  copy: async () => true,
};

const calm: ImportView = {
  step: 'pick',
  file: '',
  size: 0,
  trouble: null,
  mapping: null,
  progress: null,
  report: null,
  past: [],
  now,
};

const counts = { imported: 41_200, updated: 812, unchanged: 6_044, refused: 17 };
const past: PastImport[] = [
  { id: 'a', name: 'stripe-customers.csv', at: now - 86_400_000, size: 8_400_000, cancelled: false, counts },
  {
    id: 'b',
    name: 'العملاء والاشتراكات.csv',
    at: now - 9 * 86_400_000,
    size: 300,
    cancelled: true,
    counts: { imported: 500, updated: 0, unchanged: 0, refused: 0 },
  },
];

/** The mapping of a table whose first row is its header. */
function mapped(table: string[][], part: Partial<MappingView> = {}): MappingView {
  const [header = [], ...rows] = table;
  const columns: Column[] = guessColumns(header, rows);
  const layout = { encoding: 'utf-8', kind: 'csv', delimiter: ';', header: true, columns: header } as const;
  const sample = rows.map((cells, at) => ({ line: at + 2, cells }));
  return { ...mappingOf({ ...layout, columns: header }, columns, sample), ...part };
}

const plain = [
  ['Email', 'Full name', 'User ID', 'Company', 'Plan', 'Stripe ID', 'Seats', 'Country', 'Internal note'],
  ['ada@example.com', 'Ada Lovelace', '0007', 'Engines Ltd', 'Pro', 'cus_Q2engines', '12', 'GB', ''],
  ['grace@example.org', 'Grace Hopper', '0008', 'Navy Yard', 'Free', 'cus_Q2navy01', '3', 'US', ''],
  ['not an address', 'Nobody', '', '', '', '', '', '', ''],
];

const long =
  'This is a column whose header somebody wrote as a whole sentence, as forms do when they export answers';
const wide = [
  ['Email', long, 'supercalifragilisticexpialidocious_'.repeat(3), 'Name', 'Name', '', 'Company'],
  [
    'a.very.long.address.that.goes.on.and.on.and.on.for.ever@subdomain.of.a.long.domain.example.com',
    'yes, and here is why: '.repeat(12),
    'x'.repeat(120),
    'Wolfeschlegelsteinhausenbergerdorff Bartholomäus von und zu Hohenlohe-Langenburg',
    'Second',
    'unnamed',
    'Gesellschaft für angewandte Kundenzufriedenheitsforschung mbH & Co. KG',
  ],
];

const rightToLeft = [
  ['البريد الإلكتروني', 'الاسم', 'الشركة', 'الخطة', 'العنوان'],
  ['layla@example.com', 'ليلى الأحمد', 'شركة النور', 'احترافي', 'شارع الملك ١٢'],
  ['omar@example.net', 'עומר כהן', 'האור בע״מ', 'بسيط', 'רחוב הים 3'],
];

const progress: ProgressView = {
  stage: 'importing',
  done: 0.42,
  rows: 48_073,
  counts,
  speed: 9_250,
  left: 74,
  needsFile: false,
};

const refused: Refusal[] = [
  { line: 17, code: 'bad-email', value: 'ada(at)example.com' },
  { line: 1_204, code: 'no-key', value: 'Nobody 4 Enterprise' },
  { line: 20_011, code: 'quotes', value: '"Engines, Ltd' },
  { line: 20_012, code: 'more-cells', value: 'x'.repeat(80) },
  { line: 30_000, code: 'bad-email', value: '\u202Emoc.elpmaxe@ada' },
];

const running = { ...calm, step: 'run', file: 'stripe-customers.csv', size: 8_400_000 } as const;
const mapping = { ...calm, step: 'map', file: 'customers of spring.csv', size: 84_000 } as const;

export const importSamples: Record<string, ImportView> = {
  'import-pick': calm,
  'import-past': { ...calm, past },
  'import-workbook': { ...calm, trouble: { code: 'workbook' } },
  'import-reading': { ...calm, step: 'reading', file: 'stripe-customers.csv', size: 8_400_000 },
  'import-map': { ...mapping, mapping: mapped(plain) },
  'import-map-values': {
    ...mapping,
    mapping: {
      ...mapped(plain, { encoding: 'windows-1252', ready: false }),
      tooMany: { rows: 263_412, most: 200_000 },
      columns: mapped(plain).columns.map((column) =>
        column.use === 'field'
          ? { ...column, use: 'value', valueName: column.label.toLowerCase() }
          : { ...column, use: 'ignore' },
      ),
    },
  },
  'import-map-long': { ...mapping, file: `${long}.csv`, mapping: mapped(wide) },
  'import-map-rtl': { ...mapping, file: 'العملاء.csv', mapping: mapped(rightToLeft) },
  'import-run': { ...running, progress },
  'import-stopped': { ...running, progress: { ...progress, stage: 'stopped' } },
  'import-needs-file': { ...running, progress: { ...progress, stage: 'stopped', needsFile: true } },
  'import-full': {
    ...running,
    trouble: { code: 'full' },
    progress: { ...progress, stage: 'stopped' },
  },
  'import-done': {
    ...running,
    step: 'report',
    report: { id: 'a', cancelled: false, counts, refused, gone: 0, over: 12_044, most: 50_000 },
    past,
  },
  'import-cancelled': {
    ...running,
    step: 'report',
    report: {
      id: 'a',
      cancelled: true,
      counts: { ...counts, refused: 0 },
      refused: [],
      gone: 20,
      over: 0,
      most: 200_000,
    },
  },
};
