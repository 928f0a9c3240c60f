// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { refusalTexts } from '../../../../components/sidebar/press/texts';
import type { SidebarView } from '../../../../lib/sidebar/view';
import { REFUSALS } from '../../../look/gallery/press-samples';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, find, testId } from '../mount';

afterEach(clear);

const sample = (name: string) => samples[name] as SidebarView;
const panel = () => testId('press');
const words = () => panel().textContent?.replace(/\s+/g, ' ');

describe('refused', () => {
  it('has samples of every reason', () => {
    expect([...REFUSALS].sort()).toEqual(Object.keys(refusalTexts).sort());
  });

  it.each(REFUSALS)('%s says so in its own words, and that nothing was opened', async (refusal) => {
    const actions = await drawSidebar(sample(`refused-${refusal}`));
    expect(find('[role="alert"]').textContent).toContain(refusalTexts[refusal].title);
    // Where nobody can know, it is not said.
    const said = words()?.match(/Nothing was opened\./g) ?? [];
    expect(said).toHaveLength(refusal === 'failed' ? 0 : 1);
    expect(words()).not.toMatch(/[{}]/);
    if (refusal.startsWith('mint')) expect(words()).toContain('app.acme.example');
    await click(button('Close'));
    expect(actions.giveUp).toHaveBeenCalledOnce();
  });

  it('no two say the same', () => {
    const all = Object.values(refusalTexts);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it.each([
    ['private-denied', 'about:addons, Deskside, Run in Private Windows: Allow'],
    ['containers-off', 'privacy.userContext.enabled'],
    ['containers-off', 'Settings, General, Tabs, Enable Container Tabs'],
    ['moved', 'The desk has moved on. Nothing was opened.'],
  ])('%s names what to change: %s', async (refusal, text) => {
    await drawSidebar(sample(`refused-${refusal}`));
    expect(words()).toContain(text);
  });

  it('offers the other way that this browser has', async () => {
    const actions = await drawSidebar(sample('refused-no-containers'));
    await click(button('Open in a private window instead'));
    expect(actions.goOn).toHaveBeenCalledExactlyOnceWith({ open: 'private' });
    await drawSidebar(sample('refused-failed'));
    expect(all('[data-testid="press-instead"]')).toEqual([]);
  });

  it('leads to the options for a permission', async () => {
    const actions = await drawSidebar(sample('refused-mint-permission'));
    await click(button('Open options'));
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });

  it('leads to the login of the host, and to no login without one', async () => {
    const view = sample('refused-mint-signed-out');
    await drawSidebar(view);
    expect(panel().querySelector('a')?.href).toBe('https://app.acme.example/');
    const { host: _, ...unknown } = view.press!;
    await drawSidebar({ ...view, press: unknown });
    expect(panel().querySelector('a')).toBe(null);
    expect(words()).toContain('The company’s server wants you to sign in');
  });

  it('says something even where no reason is told', async () => {
    const { refusal: _, ...bare } = sample('refused-failed').press!;
    await drawSidebar({ ...sample('refused-failed'), press: bare });
    expect(words()).toContain('That did not work');
  });
});
