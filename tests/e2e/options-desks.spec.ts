/** The section of help desks, walked through with the build that stores offer: it comes without any host. */
import { hashOf } from '../../lib/options/sections.ts';
import type { Tab } from '../harness/driver.ts';
import { expect, noSidebar, shows, testId } from './fixtures.ts';
import { addressOf, arrived, sideways } from './options-page.ts';
import { serveRt } from './rt-pages.ts';
import { allow, freshTest as test } from './store-build.ts';

const row = (access: string) => `${testId('desk-row')}[data-access="${access}"]`;

/** Types over what a field of a form that has just come holds. */
async function retype(page: Tab, field: string, text: string): Promise<void> {
  await page.waitFor(testId(field));
  await arrived(page);
  // A form that has just come puts the keyboard where it begins: so it is seen to stay selected.
  await page.waitUntil((selector) => {
    const box = document.querySelector<HTMLInputElement>(selector);
    const whole = box?.selectionStart === 0 && box.selectionEnd === box.value.length;
    if (box && box === document.activeElement && whole) return true;
    box?.focus();
    box?.select();
    return false;
  }, testId(field));
  await page.type(testId(field), text);
}

test('a desk is added by a ticket’s address, changed, removed and brought back, and can be led to', async ({
  fresh: session,
  stage,
}) => {
  const { plain } = serveRt(stage, ['plain']);
  const options = await session.newTab(addressOf(session, 'desks'));
  await options.click(testId('desk-add'));
  await arrived(options);

  // A product is refused where it cannot live, at its field.
  await options.click(`${testId('product')}[data-type="zendesk"]`);
  await options.type(testId('desk-address'), 'https://app.intercom.com/');
  await options.waitFor('.picker-problem');
  expect(await options.text('.picker-problem')).toBe('must be at *.zendesk.com: that is where Zendesk lives');
  await options.click(testId('back'));

  await options.type(testId('desk-text'), plain.url);
  await options.waitFor(testId('desk-add-allow'));
  await options.type(testId('desk-new-name'), 'Post');
  expect(await options.axeFaults()).toEqual([]);
  await options.click(testId('desk-add-allow'));
  if (session.browser === 'firefox') {
    await session.answerPrompt(false);
    await options.waitFor(row('denied'));
    await options.click(testId('desk-allow'));
  }
  await allow(session);
  await options.waitFor(row('granted'));
  expect(await options.text(testId('desk-row'))).toContain('Post');
  const tab = await session.newTab(plain.url);
  await shows(await tab.sidebar(), 'one', `rt:${plain.ticketId}`);

  // What is wrong is said at its field, and nothing of it is stored.
  await options.toFront();
  await options.click(testId('desk-edit'));
  await retype(options, 'desk-url', 'rt.acme.example');
  await options.waitFor(`${testId('desk-url')}[aria-invalid="true"]`);
  await options.click(testId('desk-save'));
  expect(await options.axeFaults()).toEqual([]);
  await options.click(testId('desk-drop'));
  await options.click(testId('desk-edit'));
  await retype(options, 'desk-name', 'Mail');
  await options.click(testId('desk-save'));
  await options.waitFor(row('granted'));
  // The form is left when it is stored. What is removed below comes back as the page has read it, which is later.
  await expect.poll(() => options.text(testId('desk-row'))).toContain('Mail');
  const mail = { type: 'rt', url: `${stage.url}rt/`, name: 'Mail' };
  expect((await session.localGet())['pack']).toMatchObject({ desks: [mail] });

  await options.goto(`${session.origin}/options.html${hashOf('desks', mail.url)}`);
  await options.waitFor(testId('desk-form'));
  await options.goto(`${session.origin}/options.html${hashOf('desks', 'https://nobody.example/')}`);
  await options.waitFor(testId('desk-gone'));
  await options.waitFor(row('granted'));

  await options.click(testId('desk-remove'));
  await options.waitGone(testId('desk-row'));
  expect((await session.localGet())['pack']).toMatchObject({ desks: [] });
  // What stands beside the ticket below must be what comes back, not what is still to go.
  await noSidebar(tab);
  await options.click(testId('toast-undo'));
  await options.waitFor(row('granted'));
  expect((await session.localGet())['pack']).toMatchObject({ desks: [mail] });
  await shows(await tab.sidebar(), 'one', `rt:${plain.ticketId}`);

  await options.click(testId('desk-revoke'));
  await options.waitFor(row('revoked'));
  for (const dark of [false, true]) {
    await options.dark(dark);
    expect(await options.axeFaults()).toEqual([]);
  }
  await options.dark(false);
  await options.resize(320, 700);
  expect(await sideways(options)).toEqual([]);
});
