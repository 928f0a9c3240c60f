import { describe, expect, it } from 'vitest';
import { dropNews, isNewsChange, noteUpdate, noteVersion, readNews } from '../../../lib/news/news';
import { createArea } from '../memory-area';

describe('news of an update', () => {
  it.each([
    ['0.1.4', '0.2.0'],
    ['0.9.0', '1.0.0'],
    ['1.2.0', '2.2.0'],
  ])('is told after %s by %s', async (from, to) => {
    const area = createArea();
    await noteUpdate(area, from, to);
    expect(await readNews(area)).toBe(to);
  });

  it('is told of what ran before, at the first beginning of what runs now', async () => {
    const area = createArea();
    await noteVersion(area, '0.1.0');
    expect(await readNews(area)).toBe(null);
    await noteVersion(area, '0.1.0');
    expect(await readNews(area)).toBe(null);
    await noteVersion(area, '0.2.0');
    expect(await readNews(area)).toBe('0.2.0');
    await dropNews(area);
    await noteVersion(area, '0.2.0');
    expect(await readNews(area)).toBe(null);
  });

  it('is not told of a version that only mends', async () => {
    const area = createArea();
    await noteUpdate(area, '0.2.0', '0.2.1');
    expect(await readNews(area)).toBe(null);
  });

  it('is still told when a mend follows before anybody has seen it', async () => {
    const area = createArea();
    await noteUpdate(area, '0.1.0', '0.2.0');
    await noteUpdate(area, '0.2.0', '0.2.1');
    expect(await readNews(area)).toBe('0.2.1');
  });

  it('is told once', async () => {
    const area = createArea();
    await noteUpdate(area, '0.1.0', '0.2.0');
    await dropNews(area);
    expect(await readNews(area)).toBe(null);
    await noteUpdate(area, '0.2.0', '0.2.1');
    expect(await readNews(area)).toBe(null);
  });

  it('takes a row that is none for no news', async () => {
    expect(await readNews(createArea({ news: 'soon' }))).toBe(null);
  });

  it('is followed where it is kept, and nowhere else', () => {
    expect(isNewsChange({ news: {} }, 'local')).toBe(true);
    expect(isNewsChange({ news: {} }, 'session')).toBe(false);
    expect(isNewsChange({ pack: {} }, 'local')).toBe(false);
  });
});
