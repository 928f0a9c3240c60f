// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { entriesOf } from '../../../../components/options/search/entries';
import { focusOn } from '../../../../components/options/search/locate';
import { matching } from '../../../../components/sidebar/palette/fold';
import type { LinkItem } from '../../../../lib/options/links/view';
import { sections } from '../../../../lib/options/sections';
import type { OptionsView } from '../../../../lib/options/view';
import { calm, draw } from '../draw';

const stripe = {
  id: 'stripe',
  at: '/links/0',
  kind: 'billing',
  label: 'Zahlungen',
  host: 'dashboard.stripe.com',
  own: true,
  hidden: false,
  unsaved: false,
} as LinkItem;
const links = {
  items: [{ heading: null, links: [stripe, { ...stripe, id: 'team', label: 'Grafana', own: false }] }],
};
const view: OptionsView = { ...calm, links: links as unknown as NonNullable<OptionsView['links']> };

const found = (text: string, of: OptionsView = calm) =>
  matching(entriesOf(of), text, ({ label, help }) => [label, help]).map(({ section, item, label }) =>
    [section, item, label].filter(Boolean).join('/'),
  );

it('finds sections, fields by name and by help, and the agent’s own things', () => {
  expect(found('shortc')[0]).toBe('shortcuts/Shortcuts');
  expect(found('density')).toContain('appearance/Density');
  expect(found('less room around')).toContain('appearance/Density');
  expect(found('zahl', view)).toEqual(['links/stripe/Zahlungen']);
  // Not the agent's own: there is no form of it.
  expect(found('grafana', view)).toEqual(['links/Grafana']);
});

it('does not mind case, accents and the order of words', () => {
  expect(found('ZÀHLUNGEN', view)).toEqual(['links/stripe/Zahlungen']);
  expect(found('size TEXT')).toContain('appearance/Text size');
});

it('has every section and no entry twice', () => {
  const entries = entriesOf(calm);
  expect(new Set(entries.map(({ section }) => section))).toEqual(new Set(sections));
  const keys = entries.map(({ section, label, help }) => `${section} ${label} ${help}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

const type = async (box: HTMLInputElement, text: string) =>
  act(() => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (target: EventTarget, key: string) =>
  act(
    () => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );

it('/ goes to the box, arrows and Enter to a setting, Escape clears and then leaves', async () => {
  const page = await draw({ place: { section: 'privacy', item: null } });
  const box = page.one('finder') as HTMLInputElement;
  await press(document.body, '/');
  expect(document.activeElement).toBe(box);
  await type(box, 'de');
  expect(page.all('finder-option').length).toBeGreaterThan(1);
  await press(box, 'Escape');
  expect(box.value).toBe('');
  expect(page.has('finder-option')).toBe(false);
  await press(box, 'Escape');
  expect(document.activeElement).not.toBe(box);
  await type(box, 'density');
  await press(box, 'Enter');
  expect(page.actions.go).toHaveBeenCalledExactlyOnceWith('appearance', undefined);
  await page.show({ place: { section: 'appearance', item: null } });
  expect((document.activeElement as HTMLElement).dataset['testid']).toBe('density-comfortable');
});

it('focuses at once what stands on the section on screen', async () => {
  const page = await draw({ place: { section: 'appearance', item: null } });
  const box = page.one('finder') as HTMLInputElement;
  await type(box, 'blur names');
  await press(box, 'Enter');
  expect(page.actions.go).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(page.one('blur'));
});

it('says when there is nothing', async () => {
  const page = await draw({ place: { section: 'about', item: null } });
  await type(page.one('finder') as HTMLInputElement, 'qqqq');
  expect(page.has('finder-option')).toBe(false);
  expect(page.said()).toContain('No setting has these words.');
});

it('leaves / to whoever types it', async () => {
  const page = await draw({ place: { section: 'pack', item: null } });
  page.text().focus();
  await press(page.text(), '/');
  expect(document.activeElement).toBe(page.text());
});

it.each(['appearance', 'shortcuts', 'about'] as const)(
  'each entry of %s leads to where its name stands',
  async (section) => {
    await draw({ place: { section, item: null } });
    const main = document.querySelector('main');
    for (const entry of entriesOf(calm)
      .filter((one) => one.section === section)
      .slice(1))
      expect(focusOn(main, entry.label), entry.label).toBe(true);
  },
);
