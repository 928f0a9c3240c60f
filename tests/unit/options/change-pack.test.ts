import { describe, expect, it } from 'vitest';
import { canTakeBack, changePack, replacePack, takeBack } from '../../../lib/options/change-pack';
import { emptyPack } from '../../../lib/pack/empty';
import type { Link } from '../../../lib/links/link';
import type { Pack } from '../../../lib/pack/pack';
import { createArea } from '../memory-area';

const link = (id: string): Link => ({
  id,
  kind: 'logs',
  label: id,
  url: `https://${id}.acme.example/?q={{customer.email}}`,
});
const adds =
  (id: string) =>
  (pack: Pack): Pack => ({ ...pack, links: [...pack.links, link(id)] });
const own: Pack = { ...emptyPack, team: 'Acme', links: [link('first')] };

describe('changing the own pack', () => {
  it('stores what the change makes of what is stored', async () => {
    const area = createArea({ pack: own });
    const changed = await changePack(area, adds('second'));
    expect(changed).toMatchObject({ ok: true, pack: { team: 'Acme' } });
    expect(area.kept.get('pack')).toEqual({ ...own, links: [link('first'), link('second')] });
  });

  it('starts from an empty pack where none is stored', async () => {
    const area = createArea();
    await changePack(area, adds('only'));
    expect(area.kept.get('pack')).toEqual({ ...emptyPack, links: [link('only')] });
  });

  it('loses nothing of several that come at once', async () => {
    const area = createArea({ pack: own });
    await Promise.all(['a', 'b', 'c'].map((id) => changePack(area, adds(id))));
    expect(area.kept.get('pack')).toMatchObject({ links: ['first', 'a', 'b', 'c'].map((id) => ({ id })) });
  });

  it('refuses what is no pack, says why, and writes nothing', async () => {
    const area = createArea({ pack: own });
    const refused = await changePack(area, adds('first'));
    expect(refused).toMatchObject({ ok: false, why: 'invalid', problems: [{ at: '/links/1/id' }] });
    expect([...area.kept]).toEqual([['pack', own]]);
  });

  it('does not touch what is stored and is no pack', async () => {
    const area = createArea({ pack: { version: 1, desk: [] } });
    expect(await changePack(area, adds('a'))).toMatchObject({ ok: false, why: 'stored' });
    expect([...area.kept.keys()]).toEqual(['pack']);
    expect(area.kept.get('pack')).toEqual({ version: 1, desk: [] });
  });

  it('lets the next one go on after a change that throws', async () => {
    const area = createArea({ pack: own });
    const broken = changePack(area, () => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await changePack(area, adds('next'))).toMatchObject({ ok: true });
  });

  it('replaces also what is no pack', async () => {
    const area = createArea({ pack: { version: 1, desk: [] } });
    expect(await replacePack(area, own)).toMatchObject({ ok: true });
    expect(area.kept.get('pack')).toEqual(own);
    expect(await canTakeBack(area)).toBe(false);
  });
});

describe('taking the last change back', () => {
  it('puts back what was there, once', async () => {
    const area = createArea({ pack: own });
    await changePack(area, adds('second'));
    expect(await canTakeBack(area)).toBe(true);
    expect(await takeBack(area)).toBe('done');
    expect([...area.kept]).toEqual([['pack', own]]);
    expect(await takeBack(area)).toBe('nothing');
  });

  it('leaves no pack where there was none', async () => {
    const area = createArea();
    await changePack(area, adds('only'));
    expect(await takeBack(area)).toBe('done');
    expect([...area.kept]).toEqual([]);
  });

  it('does not undo what somebody else has done since', async () => {
    const area = createArea({ pack: own });
    await changePack(area, adds('second'));
    const theirs = { ...own, team: 'Theirs' };
    await area.set({ pack: theirs });
    expect(await canTakeBack(area)).toBe(false);
    expect(await takeBack(area)).toBe('changed');
    expect(area.kept.get('pack')).toEqual(theirs);
  });

  it('still takes back the last real change after one that changed nothing', async () => {
    const area = createArea({ pack: own });
    await changePack(area, adds('second'));
    await changePack(area, (pack) => ({ ...pack }));
    expect(await takeBack(area)).toBe('done');
    expect(area.kept.get('pack')).toEqual(own);
  });
});
