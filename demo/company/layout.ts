/** The frame that the company's internal pages share. */
import { html, type Html } from '../html.ts';
import { reply, type Reply } from '../http.ts';

interface Page {
  title: string;
  /** Which of the company's tools it is: it sets the colour, and the words beside the name. */
  tool: 'Admin' | 'Logs' | 'Shop' | 'Stripe';
  body: Html;
  status?: number;
  headers?: Record<string, string>;
}

const BRAND = {
  Admin: 'Tidewater Admin',
  Logs: 'Tidewater Logs',
  Shop: 'Tidewater Supply',
  Stripe: 'Not Stripe',
};

export function page({ title, tool, body, status = 200, headers }: Page): Reply {
  const text = html`<!doctype html>
    <html lang="en" data-tool="${tool}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${BRAND[tool]}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/company.css" />
      </head>
      <body>
        <header class="bar"><b>${BRAND[tool]}</b><span>Demo of Deskside: nobody here is real</span></header>
        ${body}
      </body>
    </html>`.text;
  return reply(status, 'text/html; charset=utf-8', text, {
    'content-security-policy':
      "default-src 'none'; img-src 'self' data:; style-src 'self'; form-action 'self'",
    ...headers,
  });
}

/** The page for what is not there. */
export function missing(tool: Page['tool'], what: string): Reply {
  const body = html`<main>
    <h1>Not found</h1>
    <p class="soft">${what}</p>
  </main>`;
  return page({ title: 'Not found', tool, status: 404, body });
}
