import { expect, it } from 'vitest';
import { ada, sighting, stage } from './stage';

it('a page whose adapter found nothing says so, with the last time that it worked; the next ticket does not', async () => {
  const { health, spot, view } = stage();
  const blind = { ...sighting('1', []), slot: 'absent' as const, missed: ['requestors-row'] };
  health.set(`${blind.desk.type} ${blind.desk.url}`, {
    success: { at: 500, version: 'x', hook: 'requestors-row' },
  });
  await spot(blind);
  expect(view().diagnosis).toMatchObject({ missed: ['requestors-row'], workedAt: 500 });
  await spot(sighting('2', [ada]));
  expect(view().diagnosis).toBeUndefined();
});
