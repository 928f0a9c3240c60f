/** FreeScout's Sidebar Webhook, as the module sends it and as it reads what comes back. */
import { describe, expect, it } from 'vitest';
import type { FreeScoutSource } from '../../../../lib/pack/pack';
import { asHtml, jo, play } from './played';

const source: FreeScoutSource = {
  kind: 'freescout',
  id: 'panel',
  label: 'Panel',
  url: '/sidebar',
  mailboxId: 3,
};

describe('a sidebar webhook', () => {
  it('is asked with the address and the conversation', async () => {
    const { seen } = await play([source], asHtml('<p>Hello</p>'));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      method: 'POST',
      path: '/sidebar',
      headers: { accept: 'text/html', 'content-type': 'application/json' },
    });
    expect(JSON.parse(seen[0]!.body)).toEqual({
      customerEmail: 'jo+orders@example.com',
      customerPhones: [],
      conversationSubject: 'Where is “T-88213”?',
      conversationType: 'email',
      mailboxId: 3,
      secret: '',
    });
  });

  it('is told the secret where the pack says so, and only there', async () => {
    const secretIn = async (more: Partial<FreeScoutSource>) => {
      const { seen } = await play([{ ...source, ...more }], asHtml('x'), jo, { secret: 'hush' });
      return (JSON.parse(seen[0]!.body) as { secret: string }).secret;
    };
    expect(await secretIn({ secret: true })).toBe('hush');
    expect(await secretIn({ secret: false })).toBe('');
    expect(await secretIn({})).toBe('');
  });

  it('answers a document, whose title names the card', async () => {
    const page =
      '<!doctype html><html><head><title>Orders &amp; returns</title></head><body><p>Two open</p></body></html>';
    const { read } = await play([source], asHtml(page));
    expect(read).toEqual({
      panel: {
        ok: true,
        said: {
          facts: {},
          cards: [{ key: 'html', title: 'Orders & returns', body: { kind: 'html', html: page } }],
        },
      },
    });
  });

  it('answers a part of a document just as well', async () => {
    const { read } = await play([source], asHtml('<p>Two open</p>'));
    expect(read).toMatchObject({ panel: { said: { cards: [{ key: 'html' }] } } });
    expect(JSON.stringify(read)).not.toContain('title');
  });

  it('says in a word that it knows nobody', async () => {
    const { read } = await play([source], asHtml('not-found\n'));
    expect(read).toEqual({ panel: { ok: false, problem: 'unknown' } });
  });

  it.each([
    '<form><input name="p" type="password"></form>',
    "<INPUT TYPE = 'Password'>",
    '<input\n type=password>',
  ])('is no login page: %s', async (field) => {
    const { read } = await play([source], asHtml(`<title>Sign in</title>${field}`));
    expect(read).toEqual({ panel: { ok: false, problem: 'web-page' } });
  });
});
