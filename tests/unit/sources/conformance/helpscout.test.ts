/** Help Scout's dynamic apps, as its developers' pages and the apps that are out there have them. */
import { describe, expect, it } from 'vitest';
import type { HelpScoutSource } from '../../../../lib/pack/pack';
import { asJson, jo, play } from './played';

const source: HelpScoutSource = { kind: 'helpscout', id: 'app', label: 'App', url: '/helpscout' };

describe('a dynamic app', () => {
  it('is asked with ticket, customer, user and mailbox', async () => {
    const mailbox = { id: 7, email: 'help@acme.example' };
    const { seen } = await play([{ ...source, mailbox }], asJson({ html: '' }));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      method: 'POST',
      path: '/helpscout',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    expect(JSON.parse(seen[0]!.body)).toEqual({
      ticket: { id: 4410, number: 4410, subject: 'Where is “T-88213”?' },
      customer: {
        fname: 'Jo',
        lname: 'van den Doe',
        email: 'jo+orders@example.com',
        emails: ['jo+orders@example.com'],
      },
      user: { email: 'vera@acme.example' },
      mailbox,
    });
  });

  it('is not told what is not known', async () => {
    const { seen } = await play([source], asJson({ html: '' }), { recordId: 'r', email: 'jo@example.com' });
    expect(JSON.parse(seen[0]!.body)).toEqual({
      customer: { fname: '', lname: '', email: 'jo@example.com', emails: ['jo@example.com'] },
    });
  });

  it('keeps a ticket’s id as it is where it is no number', async () => {
    const ticket = { id: 'INC-0042', url: 'https://desk.acme.example/INC-0042' };
    const { seen } = await play([source], asJson({ html: '' }), { ...jo, ticket });
    expect(JSON.parse(seen[0]!.body)).toMatchObject({ ticket: { id: 'INC-0042', subject: '' } });
    expect(seen[0]!.body).not.toContain('"number"');
  });

  it('answers HTML in JSON, which is kept as it came', async () => {
    const html =
      '<h4>Jan’s Cupcakes</h4>\n<p class="muted">Paying since 24 May 2011</p>\n<ul><li>Unlimited</li></ul>';
    const { read } = await play([source], asJson({ html }));
    expect(read).toEqual({
      app: { ok: true, said: { facts: {}, cards: [{ key: 'html', body: { kind: 'html', html } }] } },
    });
  });

  it('that has nothing to show is hidden', async () => {
    const { read } = await play([source], asJson({ html: ' \n' }));
    expect(read).toEqual({ app: { ok: true, said: { facts: {}, cards: [] } } });
  });
});
