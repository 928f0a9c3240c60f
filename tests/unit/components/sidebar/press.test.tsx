// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReasonCode } from '../../../../lib/identity/identity';
import { pressKey } from '../../../../lib/sidebar/press-key';
import type { PressView, SidebarView } from '../../../../lib/sidebar/view';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, find, press, testId } from '../mount';

afterEach(clear);

const sample = (name: string) => samples[name] as SidebarView;
const panel = () => testId('press');
const words = () => panel().textContent?.replace(/\s+/g, ' ');
const named = () => document.getElementById(panel().getAttribute('aria-labelledby') ?? '')?.textContent;
const idle = { ...sample('press-confirm'), press: null };

describe('the panel', () => {
  it('stands right after the pressed link', async () => {
    await drawSidebar(sample('press-confirm-logs'));
    const before = panel().closest('li')?.previousElementSibling;
    expect(before?.querySelector('[data-id="admin"]')).toBeTruthy();
  });

  it('stands in the clue whose link was pressed, not at the same link elsewhere', async () => {
    await drawSidebar(sample('press-clue'));
    expect(all('[data-testid="press"]')).toHaveLength(1);
    expect(panel().closest<HTMLElement>('[data-testid="clue"]')?.dataset['kind']).toBe('trace');
  });

  it('stands above the links when its link is gone', async () => {
    await drawSidebar(sample('press-nowhere'));
    expect(panel().compareDocumentPosition(find('nav')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(panel().closest('nav')).toBe(null);
  });

  it('is not there without a press, and never while nobody is shown', async () => {
    await drawSidebar(idle);
    expect(all('[data-testid="press"]')).toEqual([]);
    await drawSidebar({ ...sample('press-confirm'), state: 'unsure' });
    expect(all('[data-testid="press"]')).toEqual([]);
  });

  it.each(['looking', 'several', 'unsure', 'none', 'error'] as const)(
    'says what came of a press when the desk went on and is %s, and not whom it was about',
    async (state) => {
      const { customer: _, ...next } = sample('refused-moved');
      const actions = await drawSidebar({ ...next, state, ticket: 'rt:17' });
      expect(words()).toContain('The desk has moved on. Nothing was opened.');
      expect(document.body.textContent).not.toContain('José');
      await click(button('Close'));
      expect(actions.giveUp).toHaveBeenCalledOnce();
      await drawSidebar({ ...next, state, press: sample('press-opened').press });
      expect(all('[data-testid="press"]')).toEqual([]);
    },
  );

  it.each(['confirm', 'reason', 'opening', 'refused', 'opened'] as const)('%s has a name', async (stage) => {
    await drawSidebar({ ...idle, press: { ...sample('press-confirm').press!, stage } });
    expect(named()).toBeTruthy();
    expect(panel().dataset['stage']).toBe(stage);
  });

  it.each(['press-confirm', 'press-reason', 'refused-failed', 'press-opened'])(
    'Escape gives up %s',
    async (name) => {
      const actions = await drawSidebar(sample(name));
      expect(await press('Escape', panel())).toBe(true);
      expect(actions.giveUp).toHaveBeenCalledOnce();
    },
  );
});

describe('Escape outside of the panel', () => {
  it.each(['press-confirm', 'refused-failed', 'press-opened'])('closes %s', async (name) => {
    const actions = await drawSidebar(sample(name));
    expect(await press('Escape')).toBe(true);
    expect(actions.giveUp).toHaveBeenCalledOnce();
  });

  it('does nothing without a press, and cannot call back what is under way', async () => {
    const actions = await drawSidebar(idle);
    expect(await press('Escape')).toBe(false);
    await drawSidebar(sample('press-opening'), actions);
    expect(await press('Escape')).toBe(false);
    expect(actions.giveUp).not.toHaveBeenCalled();
  });
});

describe('confirm', () => {
  it('names the person in the question and on the button, and says why it asks', async () => {
    const actions = await drawSidebar(sample('press-confirm'));
    expect(named()).toBe('Log in as José Ñandú-Østergård (jose+orders@example.net)?');
    expect(panel().querySelector('strong')?.textContent).toBe('José Ñandú-Østergård');
    expect(words()).toContain('This person was seen on this ticket 3 hr ago.');
    expect(actions.goOn).not.toHaveBeenCalled();
    await click(button('Yes, log in as José Ñandú-Østergård'));
    expect(actions.goOn).toHaveBeenCalledExactlyOnceWith({});
  });

  it.each<[SidebarView['customer'], string]>([
    [{ name: 'Ada' }, 'Log in as Ada?'],
    [{ email: 'ada@example.com' }, 'Log in as ada@example.com?'],
    [{ externalId: 'C-1' }, 'Log in as C-1?'],
    [{}, 'Log in as a customer without a name?'],
  ])('%j', async (customer, question) => {
    await drawSidebar({ ...sample('press-confirm'), customer: customer! });
    expect(named()).toBe(question);
  });

  it('asks about another kind of link in other words', async () => {
    await drawSidebar(sample('press-confirm-logs'));
    expect(named()).toBe('Open Admin for José Ñandú-Østergård (jose+orders@example.net)?');
    expect(button('Yes, open it for José Ñandú-Østergård')).toBeTruthy();
  });

  it.each<[ReasonCode[], string[]]>([
    [['opened'], ['You opened this customer by hand. The ticket may be somebody else’s.']],
    [
      ['chosen', 'colleague'],
      ['You chose this person. The desk did not name them alone.', 'This is a colleague’s address.'],
    ],
    [['read'], ['The page names this person, and the desk has not confirmed it.']],
    [['self'], ['This is you.']],
    [['agent'], ['This person is listed as an agent.']],
    [['confirmed'], ['It is not sure that this is the ticket’s customer.']],
  ])('says why: %j', async (why, sentences) => {
    await drawSidebar({ ...sample('press-confirm'), why });
    const reasons = document.getElementById(panel().getAttribute('aria-describedby') ?? '');
    expect([...(reasons?.children ?? [])].map(({ textContent }) => textContent)).toEqual(sentences);
  });

  it('puts the keyboard on the question, where Enter does nothing', async () => {
    const actions = await drawSidebar(idle);
    find('[data-id="login"]').focus();
    await drawSidebar(sample('press-confirm'), actions);
    expect(document.activeElement).toBe(panel());
    expect(await press('Enter', panel())).toBe(false);
    expect(actions.goOn).not.toHaveBeenCalled();
    expect(actions.giveUp).not.toHaveBeenCalled();
  });

  it('does not take the second click of a double click', async () => {
    const actions = await drawSidebar(sample('press-confirm'));
    await act(() => {
      testId('press-confirm').dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    });
    expect(actions.goOn).not.toHaveBeenCalled();
  });

  it('gives up by Cancel, and gives the keyboard back to the link', async () => {
    const actions = await drawSidebar(idle);
    const link = find('[data-id="login"]');
    link.focus();
    await drawSidebar(sample('press-confirm'), actions);
    button('Cancel').focus();
    await click(button('Cancel'));
    expect(actions.giveUp).toHaveBeenCalledOnce();
    await drawSidebar(idle, actions);
    expect(document.activeElement).toBe(link);
  });

  it('keeps the keyboard through the next stage', async () => {
    const actions = await drawSidebar(sample('press-confirm'));
    testId('press-confirm').focus();
    await drawSidebar(sample('press-opening'), actions);
    expect(document.activeElement).toBe(panel());
  });
});

describe('reason', () => {
  const field = () => testId('press-reason') as HTMLInputElement;
  const submit = () =>
    act(() => {
      find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });

  it('is filled in with the ticket, selected, and has the keyboard', async () => {
    await drawSidebar(sample('press-reason'));
    expect(field().value).toBe('Ticket #16: Broken screen');
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, field().value.length]);
    expect(document.activeElement).toBe(field());
    expect(document.getElementById(field().getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Why do you log in as José Ñandú-Østergård?',
    );
  });

  it('goes on with what stands there, without blanks around it', async () => {
    const actions = await drawSidebar(sample('press-reason'));
    field().value = '  Lost parcel ';
    await submit();
    expect(actions.goOn).toHaveBeenCalledExactlyOnceWith({ reason: 'Lost parcel' });
  });

  it('is not submitted by an Enter that is still held down from the press', async () => {
    await drawSidebar(sample('press-reason'));
    expect(await press('Enter', field(), { repeat: true })).toBe(true);
    expect(await press('Enter', field())).toBe(false);
  });

  it('is kept as it is typed while the view is drawn anew', async () => {
    const actions = await drawSidebar(sample('press-reason'));
    field().value = 'Half a sen';
    await drawSidebar({ ...sample('press-reason'), now: idle.now + 60_000 }, actions);
    expect(field().value).toBe('Half a sen');
  });

  it('does not take an empty one, and says so', async () => {
    const actions = await drawSidebar(sample('press-reason'));
    field().value = '   ';
    await submit();
    expect(actions.goOn).not.toHaveBeenCalled();
    expect(words()).toContain('Write a reason. Nothing opens without one.');
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });
});

describe('opening', () => {
  it.each([
    ['press-opening', 'Opening Log in as…'],
    ['press-asking', 'Waiting for a one-time address from app.acme.example…'],
  ])('%s says what is waited for', async (name, text) => {
    await drawSidebar(sample(name));
    expect(panel().querySelector('[role="status"]')?.textContent).toBe(text);
  });

  it('names the host where it is told', async () => {
    const view = sample('press-opening');
    await drawSidebar({ ...view, press: { ...view.press!, host: 'app.acme.example' } });
    expect(words()).toBe('Opening app.acme.example…');
  });

  it('leaves the keyboard where it is', async () => {
    const actions = await drawSidebar(idle);
    find('[data-id="login"]').focus();
    await drawSidebar(sample('press-opening'), actions);
    expect(document.activeElement).toBe(find('[data-id="login"]'));
  });
});

describe('opened', () => {
  it('says as whom and when, and copies the note', async () => {
    const at = new Date(2026, 10, 20, 14, 5).getTime();
    const view = sample('press-opened');
    const actions = await drawSidebar({ ...view, press: { ...view.press!, at } });
    expect(named()).toMatch(/^Logged in as José Ñandú-Østergård at (14|0?2):05/);
    await click(button('Copy note for the ticket'));
    expect(actions.copyNote).toHaveBeenCalledOnce();
    expect(words()).toContain('Copied');
    await click(button('Close'));
    expect(actions.giveUp).toHaveBeenCalledOnce();
  });

  it.each([
    ['refused', async () => false],
    ['failed', () => Promise.reject(new Error('no clipboard'))],
  ])('says when copying was %s', async (_, copy) => {
    const actions = await drawSidebar(sample('press-opened'));
    actions.copyNote.mockImplementation(copy);
    await click(button('Copy note for the ticket'));
    expect(words()).toContain('Not copied');
  });
});

const TEXTS = ['<img src=x onerror=alert(1)>', 'Ada\u202Egnp.exe', '{email}', '__proto__'];
it.each(TEXTS)('%j stays text in every stage', async (text) => {
  const state: PressView = { link: pressKey(text), stage: 'confirm', label: text, reason: text, host: text };
  const view = { ...idle, customer: { name: text }, links: [], press: state };
  for (const stage of ['confirm', 'reason', 'opening', 'refused', 'opened'] as const) {
    await drawSidebar({ ...view, press: { ...state, stage, refusal: 'mint-refused' } });
    expect(panel().textContent || (testId('press-reason') as HTMLInputElement).value).toContain(text);
    expect(all('img, script')).toEqual([]);
  }
});
