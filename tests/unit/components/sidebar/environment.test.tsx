// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { samples } from '../../../look/gallery/samples';
import { all, clear, click, drawSidebar, find, press, testId } from '../mount';

afterEach(clear);

const usual = samples['environment-usual']!;
const other = samples['environment-other']!;
const radios = () => all('[role="radio"]');
const banner = () => find('.environment-banner');

it('is not there with one environment, or none', async () => {
  await drawSidebar({ ...usual, environments: usual.environments.slice(0, 1) });
  expect(radios()).toEqual([]);
  await drawSidebar({ ...usual, environments: [], environment: null });
  expect(radios()).toEqual([]);
});

it('offers each, and says which one links lead to', async () => {
  await drawSidebar(usual);
  expect(find('[role="radiogroup"]').getAttribute('aria-label')).toBe('Environment');
  expect(
    radios().map((radio) => [radio.textContent, radio.getAttribute('aria-checked'), radio.tabIndex]),
  ).toEqual([
    ['Production', 'true', 0],
    ['Staging', 'false', -1],
    ['EU', 'false', -1],
  ]);
});

it('switches with a press', async () => {
  const actions = await drawSidebar(usual);
  await click(radios()[1]!);
  expect(actions.setEnvironment).toHaveBeenCalledExactlyOnceWith('staging');
});

it.each([
  ['ArrowRight', 'staging', 1],
  ['ArrowDown', 'staging', 1],
  ['ArrowLeft', 'eu', 2],
  ['ArrowUp', 'eu', 2],
])('%s goes to %s, around the ends', async (key, id, at) => {
  const actions = await drawSidebar(usual);
  radios()[0]!.focus();
  expect(await press(key, radios()[0])).toBe(true);
  expect(actions.setEnvironment).toHaveBeenCalledExactlyOnceWith(id);
  expect(document.activeElement).toBe(radios()[at]);
});

it('says nothing of the usual one', async () => {
  await drawSidebar(usual);
  expect(banner().textContent).toBe('');
  expect(testId('environments').className).not.toContain('elsewhere');
  expect(all('.link-environment')).toEqual([]);
});

it('cannot be overlooked in another: banner, frame, and a word on every link', async () => {
  await drawSidebar({ ...other, clues: samples['clues']!.clues });
  expect(banner().textContent).toBe('Staging: links lead there');
  expect(banner().getAttribute('role')).toBe('status');
  expect(testId('environments').className).toContain('environment-elsewhere');
  const links = all('[data-testid="link"]');
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect(link.querySelector('.link-environment')?.textContent).toBe('Staging');
});

it('warns of one that the pack no longer names', async () => {
  await drawSidebar({ ...other, environment: 'gone' });
  expect(banner().textContent).toBe('gone: links lead there');
});

it('can be switched back where it has no links at all', async () => {
  const actions = await drawSidebar(samples['environment-bare']!);
  expect(banner().textContent).toBe('Staging: links lead there');
  await click(radios()[0]!);
  expect(actions.setEnvironment).toHaveBeenCalledExactlyOnceWith('production');
});

it('draws hostile labels as text', async () => {
  const label = '<img src=x onerror=alert(1)>\u202E';
  await drawSidebar({
    ...other,
    environments: [...other.environments, { id: 'x', label }],
    environment: 'x',
  });
  expect(banner().textContent).toBe(`${label}: links lead there`);
  expect(all('img')).toEqual([]);
  expect(banner().querySelectorAll('.hidden-character')).toHaveLength(1);
});
