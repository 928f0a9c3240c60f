// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { samples } from '../../../look/gallery/samples';
import { clear, click, drawSidebar, find, testId } from '../mount';

afterEach(clear);

const sample = samples['diagnosis'];

it('a page that could not be read says which desk, which hooks, and when it last worked', async () => {
  if (!sample) throw new Error('no sample');
  await drawSidebar(sample);
  const said = testId('diagnosis').textContent;
  expect(said).toContain('This Zendesk page could not be read');
  expect(said).toContain('requester-crumb, requester-field');
  expect(said).toContain('3 days ago');
});

it('the report is copied as it is, and that is said', async () => {
  if (!sample) throw new Error('no sample');
  const { copy } = await drawSidebar(sample);
  await click(testId('copy-report'));
  expect(copy).toHaveBeenCalledWith('Deskside adapter report');
  expect(find('.diagnosis-said').textContent).toBe('Copied');
});
