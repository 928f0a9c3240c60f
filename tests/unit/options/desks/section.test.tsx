// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { DeskFormView, DesksView, WaitingHost } from '../../../../lib/options/desks/view';
import { desk, desksView, draw } from '../draw';

const drawDesks = (part: Partial<DesksView>, sites = [desk]) =>
  draw({ place: { section: 'desks', item: null }, desks: desksView(sites, part) });

const type = (field: HTMLElement, value: string) =>
  act(() => {
    (field as HTMLInputElement).value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

const form: DeskFormView = {
  key: 'k',
  isNew: false,
  dirty: false,
  problems: [],
  draft: {
    type: 'custom',
    url: 'https://cases.acme.example/',
    read: { email: { select: '.mail', attr: 'href' }, id: 'h1' },
  },
};

describe('a desk in the list', () => {
  it.each([
    [{ granted: true }, 'granted', 'Allowed'],
    [{}, 'missing', 'Not allowed yet'],
    [{ outcome: 'denied' as const }, 'denied', 'Denied'],
    [{ outcome: 'revoked' as const }, 'revoked', 'Taken back'],
  ])('says whether it is allowed: %j', async (part, access, words) => {
    const page = await drawDesks({}, [{ ...desk, ...part }]);
    const row = page.one('desk-row');
    expect(row.dataset['access']).toBe(access);
    expect(row.querySelector('.chip')?.textContent).toBe(words);
  });

  it('offers nothing that an answer could turn into its opposite, before the browser has answered', async () => {
    const page = await drawDesks({}, [{ ...desk, granted: null }]);
    expect(page.one('desk-row').dataset['access']).toBe('unknown');
    expect([page.has('desk-allow'), page.has('desk-revoke')]).toEqual([false, false]);
    await page.show({ desks: desksView([{ ...desk, granted: true }]) });
    expect([page.has('desk-allow'), page.has('desk-revoke')]).toEqual([false, true]);
  });

  it('of somebody else’s says whose it is, and can be allowed but not changed', async () => {
    const site = { ...desk, from: 'policy' as const };
    const rows = desksView([site]).desks.map((row) => ({ ...row, own: false }));
    const page = await drawDesks({ desks: rows });
    expect(page.one('from-mark').dataset['origin']).toBe('policy');
    expect(page.has('desk-allow')).toBe(true);
    expect(page.has('desk-edit')).toBe(false);
    expect(page.has('desk-remove')).toBe(false);
  });

  it('hands the keyboard to its neighbour when it is removed', async () => {
    const other = { ...desk, key: 'desk-1', label: 'Other' };
    const page = await drawDesks({}, [desk, other]);
    await page.click('desk-remove');
    expect(page.actions.desks.remove).toHaveBeenCalledExactlyOnceWith('desk-0');
    await page.show({ desks: desksView([other]) });
    expect(document.activeElement).toBe(page.one('desk-allow'));
  });
});

it('says at the top what a company has set up, with one button a host', async () => {
  const pattern = 'https://rt.acme.example/*';
  const waiting: WaitingHost[] = [
    { host: 'rt.acme.example', pattern, names: ['Mail', 'Board'], from: 'policy', outcome: null },
  ];
  const page = await drawDesks({ waiting });
  expect(page.one('waiting').textContent).toContain('Your company has set these up: allow them');
  expect(page.one('waiting').textContent).toContain('Mail, Board');
  await page.click('waiting-allow');
  expect(page.actions.allow).toHaveBeenCalledExactlyOnceWith(pattern);
});

it('offers nothing to add where the company keeps the list', async () => {
  const page = await drawDesks({ locked: { desks: true, trackers: false } });
  expect(page.has('desk-add')).toBe(false);
  expect(page.has('tracker-add')).toBe(true);
  expect(document.body.textContent).toContain('Your company keeps this list');
});

it('shows the lists for what is not there, and says so', async () => {
  const page = await drawDesks({ form: { kind: 'gone' } });
  expect(page.has('desk-gone')).toBe(true);
  expect(page.has('desk-row')).toBe(true);
});

describe('the rules of a custom desk', () => {
  const rule = (name: string) => document.querySelector<HTMLElement>(`[data-rule="${name}"]`);

  it('stand field by field, are changed and taken out', async () => {
    const page = await drawDesks({ form: { kind: 'desk', view: form } });
    expect(page.all('rule').map(({ dataset }) => dataset['rule'])).toEqual(['email', 'id']);
    const [select, attr] = rule('email')?.querySelectorAll('input') ?? [];
    expect([select?.value, attr?.value]).toEqual(['.mail', 'href']);
    if (attr) await type(attr, '');
    expect(page.actions.desks.editDesk).toHaveBeenLastCalledWith('k', { read: { email: '.mail', id: 'h1' } });
    await act(() => rule('id')?.querySelector<HTMLElement>('[data-testid="rule-remove"]')?.click());
    expect(page.actions.desks.editDesk).toHaveBeenLastCalledWith('k', {
      read: { email: { select: '.mail', attr: 'href' } },
    });
  });

  it('are begun by choosing what is read', async () => {
    const page = await drawDesks({ form: { kind: 'desk', view: form } });
    await act(() => {
      const list = page.one('rule-add') as HTMLSelectElement;
      list.value = 'subject';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const field = rule('subject')?.querySelector('input');
    expect(document.activeElement).toBe(field);
    if (field) await type(field, 'h2');
    expect(page.actions.desks.editDesk).toHaveBeenLastCalledWith('k', {
      read: { ...form.draft.read, subject: 'h2' },
    });
  });

  it('say what is wrong where it is wrong', async () => {
    const problems = [
      { field: 'read', message: 'must say where the requester stands' },
      { field: 'read/email/select', message: 'must be a CSS selector' },
    ];
    await drawDesks({ form: { kind: 'desk', view: { ...form, problems } } });
    expect(rule('email')?.querySelector('.field-wrong')?.textContent).toBe('must be a CSS selector');
    expect(rule('id')?.querySelector('.field-wrong')?.textContent).toBe('');
    const alerts = [...document.querySelectorAll('.rules > .fields > .field-wrong')];
    expect(alerts.map(({ textContent }) => textContent)).toEqual(['must say where the requester stands']);
  });
});
