import { describe, expect, it } from 'vitest';
import { importedId } from '../../../lib/customers/customer';
import { detect } from '../../../lib/import/detect';
import { refusedOf } from '../../../lib/import/report';
import { page, shared } from './job-stage';
import { customerOf, fresh, lines, planOf, run } from './stage';

const names = (most: number) => Array.from({ length: most }, (_, at) => `c${at}`);
const wide = (most: number, ...rows: string[][]) =>
  lines(...[['Email', ...names(most - 1)], ...rows].map((cells) => cells.join(',')));
const row = (most: number) => ['ada@example.com', ...names(most - 1)];

describe('a file with more columns than are read', () => {
  it('is imported by the first 200, and only rows beyond its own header are refused', async () => {
    const db = fresh();
    const file = wide(250, row(250), [...row(250).with(0, 'eve@example.com'), 'stray']);
    const { counts } = await run(db, await planOf(file), file);
    expect(counts).toMatchObject({ imported: 1, refused: 1 });
    expect(await refusedOf(db, 'one')).toMatchObject([{ line: 3, code: 'more-cells' }]);
    const { answers } = await customerOf(db, 'email:ada@example.com');
    expect(answers[importedId]?.facts.fields).toHaveLength(6);
  });

  it('says how many are left out, also where each line is an object', async () => {
    const object = Object.fromEntries(names(230).map((name) => [name, 'x']));
    for (const [file, unread] of [
      [wide(250, row(250)), 50],
      [lines(JSON.stringify({ email: 'ada@example.com', ...object })), 31],
    ] as const) {
      const detected = await detect(file);
      expect(detected).toMatchObject({ ok: true, layout: { unread } });
    }
    expect(await detect(wide(200, row(200)))).not.toHaveProperty('layout.unread');
  });

  it('and the page says so before the start', async () => {
    const { actions, step } = page(shared());
    await step('pick');
    actions.pick(new File([wide(250, row(250))], 'wide.csv'));
    const { mapping } = await step('map');
    expect(mapping).toMatchObject({ unread: 50, preview: [{ facts: { email: 'ada@example.com' } }] });
    expect(mapping?.columns).toHaveLength(200);
  });
});
