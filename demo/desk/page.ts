/** The one page of the desk: the frame of bars and lists that stays while its script swaps panes in and out. */
import { html } from '../html.ts';
import { SELF } from '../people.ts';
import type { Behaviour } from './variants.ts';

const FOLDERS = [
  ['open', 'Inbox', 'M4 13l2.5-8h11L20 13v6H4zM4 13h5l1 2.5h4l1-2.5h5'],
  ['mine', 'Mine', 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.8-4 3.8-6 7.5-6s6.7 2 7.5 6'],
  ['waiting', 'Waiting', 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2'],
  ['closed', 'Closed', 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.5l2.7 2.7L16 9.5'],
] as const;

const icon = (path: string) => html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}" /></svg>`;

const initials = SELF.name
  .split(' ')
  .map((word) => word[0])
  .join('');

/** Numbers and flags of the page's behaviour stand on `<html>`, where its script reads them. */
export function deskPage({ slow, stale, text, reload }: Behaviour): string {
  return html`<!doctype html>
    <html
      lang="en"
      data-hotkeys="0"
      data-slow="${slow}"
      data-stale="${stale}"
      data-text="${String(text)}"
      data-reload="${String(reload)}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Tidewater Desk</title>
        <link rel="icon" href="/app/desk/desk.svg" />
        ${['base', 'bar', 'list', 'ticket'].map(
          (part) => html`<link rel="stylesheet" href="/app/desk/style/${part}.css" />`,
        )}
        <script type="module" src="/app/desk/client/main.ts"></script>
      </head>
      <body>
        <header class="bar">
          <a class="brand" href="/"><img src="/app/desk/desk.svg" alt="" /> Tidewater <span>Desk</span></a>
          <label class="search">
            ${icon('M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20')}
            <input type="search" placeholder="Search tickets" aria-label="Search tickets" />
            <kbd>/</kbd>
          </label>
          <span class="shift">On shift</span>
          <details class="profile">
            <summary aria-label="Your profile"><span class="face">${initials}</span></summary>
            <div class="menu">
              <b class="self-name">${SELF.name}</b>
              <span class="self-mail">${SELF.email}</span>
              <hr />
              <span>Support, Tidewater</span>
              <span
                >Keys: <kbd>A</kbd> take <kbd>W</kbd> close <kbd>J</kbd> <kbd>K</kbd> move
                <kbd>R</kbd> reply</span
              >
            </div>
          </details>
        </header>
        <div class="app">
          <div class="columns">
            <nav class="rail" aria-label="Folders">
              ${FOLDERS.map(
                ([key, label, path]) =>
                  html`<button type="button" data-folder="${key}" aria-pressed="${String(key === 'open')}">
                    ${icon(path)}<span>${label}</span>
                  </button>`,
              )}
            </nav>
            <section class="list" aria-label="Tickets">
              <h2><span class="list-title">Inbox</span> <span class="list-count"></span></h2>
              <div class="rows"></div>
            </section>
            <main class="work">
              <div class="tabs" role="tablist" aria-label="Open tickets"></div>
              <div class="panes"></div>
              <p class="nothing">Choose a ticket from the list.</p>
            </main>
          </div>
        </div>
        <button class="compose" type="button">${icon('M12 5v14M5 12h14')} New ticket</button>
        <p class="toast" role="status"></p>
      </body>
    </html>`.text;
}
