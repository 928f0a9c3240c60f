// @vitest-environment happy-dom
/** The keyboard stands where it is to be as soon as something is drawn: what is typed in between would be lost. */
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Options } from '../../../components/options/Options';
import type { ReviewView } from '../../../lib/options/pack/view';
import type { Section } from '../../../lib/options/sections';
import type { OptionsView } from '../../../lib/options/view';
import { calm, desk, desksView, draw, sourceItem } from './draw';

const at = (section: Section): Pick<OptionsView, 'place'> => ({ place: { section, item: null } });

/** The page, and `now`, which draws the next view of it: what is left for after the painting does not come. */
async function begin(part: Partial<OptionsView>) {
  const page = await draw(part);
  const now = (next: Partial<OptionsView>) => {
    const sites = desksView(next.sites ?? []);
    render(
      <Options view={{ ...calm, ...part, desks: sites, ...next }} actions={page.actions} />,
      document.body,
    );
  };
  return { ...page, now, focused: () => document.activeElement };
}

beforeEach(() => {
  const before = options.requestAnimationFrame;
  options.requestAnimationFrame = () => undefined;
  onTestFinished(() => {
    if (before) options.requestAnimationFrame = before;
    else delete options.requestAnimationFrame;
  });
});

const review: ReviewView = { file: 'a.json', from: null, taken: 1, problems: [], warnings: [], sections: [] };
const reviewed = (view: ReviewView | null) => ({ review: { view, outcome: null, canUndo: false } });
const rules = (adding: boolean): Pick<OptionsView, 'rules'> => {
  const form = {
    key: '+',
    isNew: true,
    draft: { id: '', label: '', pattern: '', values: [] },
    dirty: false,
    problems: [],
    places: [],
    found: null,
  };
  const list = { name: 'domains' as const, rows: [], adding: adding ? form : null, locked: false };
  return { rules: { lists: [list], sample: '' } };
};

describe('the keyboard goes, as it is drawn,', () => {
  it('to the heading of another section', async () => {
    const { now, focused } = await begin(at('privacy'));
    now(at('pack'));
    expect(focused()).toBe(document.querySelector('h1'));
    expect(document.title).toContain('Pack');
  });

  it('to the form that opens in a section, but to the heading of one that comes with its form', async () => {
    const { now, focused } = await begin({ ...at('rules'), ...rules(false) });
    now(rules(true));
    expect(focused()).toBe(document.querySelector('form input'));
    now(at('privacy'));
    now({ ...at('rules'), ...rules(true) });
    expect(document.querySelector('form input')).not.toBeNull();
    expect(focused()).toBe(document.querySelector('h1'));
  });

  it('to the search by the first key there is', async () => {
    const { now } = await begin(at('about'));
    await act(() => render(null, document.body));
    now(at('about'));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    expect((document.activeElement as HTMLElement).dataset['testid']).toBe('finder');
  });

  it('along with a row that is moved', async () => {
    const items = ['a', 'b'].map((id) => ({ ...sourceItem, id, label: id }));
    const sources = (list: typeof items) => ({ sources: { items: list, locked: false, form: null } });
    const { now, one, focused } = await begin({ ...at('sources'), ...sources(items) });
    one('source-edit').focus();
    one('source-down').click();
    now(sources(items.toReversed()));
    expect((focused() as HTMLElement).dataset['testid']).toBe('source-down');
    expect(focused()?.closest('li')?.dataset['id']).toBe('a');
  });

  it('to the neighbour of a desk that is removed', async () => {
    const other = { ...desk, key: 'desk-1', label: 'Other' };
    const { now, one, focused } = await begin({ ...at('desks'), sites: [desk, other] });
    one('desk-remove').click();
    now({ sites: [other] });
    expect(focused()).toBe(one('desk-allow'));
  });

  it('to the title of a file that is reviewed, and back to where it came from', async () => {
    const { now, one, focused } = await begin(at('pack'));
    now(reviewed(review));
    expect(focused()).toBe(one('review-title'));
    now(reviewed(null));
    expect(focused()).toBe(document.querySelector('.pack-section'));
  });

  it('to the field of a token that is replaced', async () => {
    const token = {
      key: 'token:crm',
      kind: 'token',
      label: 'CRM',
      host: 'crm.example',
      state: 'kept',
    } as const;
    const { one, has, focused } = await begin({
      ...at('sources'),
      tokens: [{ ...token, kept: { origin: 'https://crm.example', at: 1 } }],
    });
    one('token-replace').click();
    await vi.waitFor(() => expect(has('token-field')).toBe(true));
    expect(focused()).toBe(one('token-field'));
  });

  it('to the rule that is begun, and to the first field of a row that is added', async () => {
    const form = { key: 'k', isNew: false, dirty: false, problems: [] };
    const draft = { type: 'custom' as const, url: 'https://cases.acme.example/', read: {} };
    const sites = desksView([], { form: { kind: 'desk', view: { ...form, draft } } });
    const { now, one, has, focused } = await begin({ ...at('desks'), desks: sites });
    const pick = one('rule-add') as HTMLSelectElement;
    pick.value = 'email';
    pick.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(has('rule')).toBe(true));
    expect(focused()).toBe(document.querySelector('[data-rule="email"] input'));

    const environment = (n: number): Pick<OptionsView, 'rules'> => {
      const values = Array.from({ length: n }, () => ({ name: '', value: '' }));
      const [list] = rules(true).rules?.lists ?? [];
      const adding = list?.adding && { ...list.adding, draft: { ...list.adding.draft, values } };
      return {
        rules: {
          lists: [{ name: 'environments', rows: [], adding: adding ?? null, locked: false }],
          sample: '',
        },
      };
    };
    now({ ...at('rules'), ...environment(0) });
    one('rule-value-add').click();
    now({ ...at('rules'), ...environment(1) });
    expect(focused()).toBe(one('rule-value-row').querySelector('input'));
  });

  it('to the text of the example, which comes with its section', async () => {
    const { now, one, focused } = await begin({ ...at('desks'), saved: 'none', text: '' });
    one('pack-example').click();
    now({ ...at('pack'), saved: 'none' });
    expect(focused()).toBe(one('pack-text'));
  });
});

it('an undo by keys counts from the moment on that it is offered', async () => {
  const { now, actions } = await begin(at('links'));
  now({ toast: { key: 1, told: { code: 'removed', label: 'A' }, canUndo: true } });
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
  expect(actions.toast.undo).toHaveBeenCalledOnce();
});

it('a pack that is pasted or dropped at once is taken', async () => {
  const { now, actions } = await begin(at('pack'));
  await act(() => render(null, document.body));
  now(at('pack'));
  const paste = new Event('paste', { bubbles: true, cancelable: true });
  document.body.dispatchEvent(Object.assign(paste, { clipboardData: { getData: () => '{"version": 1}' } }));
  expect(actions.importFile).toHaveBeenCalledOnce();
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  const file = new File(['{}'], 'a.json');
  document.body.dispatchEvent(Object.assign(drop, { dataTransfer: { files: [file] } }));
  expect(actions.importFile).toHaveBeenLastCalledWith(file);
});
