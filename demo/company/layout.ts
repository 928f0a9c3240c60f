/** The frame that the company's internal pages share. */
import { html, type Html } from '../html.ts';
import { reply, type Answer, type Reply } from '../http.ts';

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

/** Where the same company stands a second time, for trying things out. */
export type Environment = 'production' | 'staging';

/** The same page as staging has it: other colours, and a banner that nobody overlooks. */
export function asStaging(answer: Answer): Answer {
  if (typeof answer.body !== 'string' || !answer.headers['content-type']?.startsWith('text/html'))
    return answer;
  const banner = html`<p class="staging" role="note">Staging: nothing here is a real order</p>`.text;
  const body = answer.body
    .replace('<html lang="en"', '<html lang="en" data-environment="staging"')
    .replace('<body>', `<body>${banner}`);
  return { ...answer, body };
}

/** The page for what is not there. */
export function missing(tool: Page['tool'], what: string): Reply {
  const body = html`<main>
    <h1>Not found</h1>
    <p class="soft">${what}</p>
  </main>`;
  return page({ title: 'Not found', tool, status: 404, body });
}
