// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ReviewView } from '../../../../lib/options/pack/view';
import { calm, draw } from '../draw';

const view: ReviewView = {
  file: 'team.json',
  from: 0,
  taken: 1,
  problems: [],
  warnings: [
    {
      kind: 'link-origin',
      at: '/links/0',
      id: 'a',
      label: 'Admin',
      before: ['https://a.example'],
      after: ['https://b.example'],
    },
    { kind: 'new-host', host: 'b.example' },
    { kind: 'new-host', host: 'c.example' },
  ],
  sections: [
    {
      section: 'links',
      choice: 'merge',
      choices: ['mine', 'merge', 'replace'],
      differences: [
        {
          kind: 'changed',
          section: 'links',
          key: '/links a',
          name: 'Admin',
          at: '/links/0',
          fields: [{ at: '/url', before: 'https://a.example/', after: 'https://b.example/\u202e' }],
          taken: true,
        },
        {
          kind: 'removed',
          section: 'links',
          key: '/links b',
          name: 'Old',
          at: '/links/1',
          fields: [],
          taken: false,
        },
      ],
    },
  ],
};
const drawn = (part: Partial<ReviewView> = {}) =>
  draw({ ...calm, review: { view: { ...view, ...part }, outcome: null, canUndo: false } });

describe('the review of a pack file', () => {
  it('takes the place of the text, with the keyboard on its title', async () => {
    const page = await drawn();
    expect(page.has('pack-text')).toBe(false);
    expect(document.activeElement).toBe(page.one('review-title'));
    expect(page.one('review-title').textContent).toBe('Import of team.json');
    expect(document.body.textContent).toContain('written in version 0');
  });

  it('shows old and new of each field, and what stays', async () => {
    const page = await drawn();
    expect(page.one('review-field').querySelector('del')?.textContent).toBe('Was: https://a.example/');
    expect(page.one('review-field').querySelector('ins')?.textContent).toBe(
      'Becomes: https://b.example/\u202e',
    );
    expect(page.one('review-field').querySelector('.hidden-character')).not.toBeNull();
    expect(page.all('review-row').map((row) => row.textContent.includes('stays as it is'))).toEqual([
      false,
      true,
    ]);
    expect(page.one('review-count').textContent).toBe('1 of 2 changes');
  });

  it('says what to look at, and hosts in one line', async () => {
    const page = await drawn();
    expect(
      [...page.one('review-warnings').querySelectorAll('li')].map(({ textContent }) => textContent),
    ).toEqual([
      '“Admin” would lead to https://b.example instead of https://a.example.',
      'New hosts: b.example and c.example.',
    ]);
  });

  it('hands on what is chosen and pressed', async () => {
    const page = await drawn();
    await page.click('review-links-replace');
    expect(page.actions.review.choose).toHaveBeenCalledExactlyOnceWith('links', 'replace');
    await page.click('review-all-mine');
    expect(page.actions.review.chooseAll).toHaveBeenCalledExactlyOnceWith('mine');
    await page.click('review-apply');
    expect(page.actions.review.apply).toHaveBeenCalledOnce();
    await page.click('review-cancel');
    expect(page.actions.review.cancel).toHaveBeenCalledOnce();
  });

  it.each<[string, Partial<ReviewView>]>([
    ['makes no pack', { problems: [{ at: '/links/0/url', message: 'asks for {{env.x}}' }] }],
    ['changes nothing', { taken: 0 }],
  ])('cannot be applied where it %s', async (_what, part) => {
    const page = await drawn(part);
    expect(page.one('review-apply').getAttribute('aria-disabled')).toBe('true');
    await page.click('review-apply');
    expect(page.actions.review.apply).not.toHaveBeenCalled();
    expect(page.has('review-problems')).toBe(part.problems !== undefined);
  });

  it('is followed by what came of it, with a way back', async () => {
    const page = await drawn();
    await page.show({
      review: { view: null, outcome: { code: 'applied', file: 'team.json', changes: 2 }, canUndo: true },
    });
    expect(page.has('pack-text')).toBe(true);
    expect(document.activeElement?.className).toBe('pack-section');
    expect(page.said().join()).toContain('2 changes of team.json in use');
    await page.click('review-undo');
    expect(page.actions.review.undo).toHaveBeenCalledOnce();
  });
});

describe('a pack that is pasted', () => {
  const paste = (target: EventTarget, text: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => text } });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('anywhere is taken as a file, and in a field as text', async () => {
    const page = await draw();
    expect(paste(page.text(), '{"version": 1}')).toBe(false);
    expect(paste(document.body, 'hello')).toBe(false);
    expect(page.actions.importFile).not.toHaveBeenCalled();
    expect(paste(document.body, ' {"version": 1}')).toBe(true);
    expect(page.actions.importFile).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'the pasted text', size: 15 }),
    );
  });
});
