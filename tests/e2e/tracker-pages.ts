/** Invented pages in the manner of trackers, at addresses of their shape: only addresses and links matter there. */

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const anchor = (href: string): string => `<a href="${href}">${href}</a>`;

/** An issue with a comment of links, and a navigation whose links lead elsewhere. */
export const githubIssue = (number: number, links: string[], extra = ''): string =>
  page(
    `Issue ${number}`,
    `<header><a href="/acme">acme</a> <a href="/acme/web/issues">Issues</a></header>
    <main><h1>The screen stays dark <span>#${number}</span></h1>
    <div class="timeline"><article class="comment"><p>Reported by a customer:</p>
    <ul>${links.map((href) => `<li>${anchor(href)}</li>`).join('')}</ul></article></div></main>${extra}`,
  );

export const gitlabIssue = (number: number, links: string[]): string =>
  page(
    `Work item ${number}`,
    `<nav class="super-sidebar"><a href="/acme">acme</a></nav><main><h1>Dark screen (#${number})</h1>
    <div class="description">${links.map(anchor).join(' ')}</div></main>`,
  );

/** A board with its issue in a panel above it. */
export const jiraBoard = (key: string, links: string[]): string =>
  page(
    key,
    `<div id="board"><a href="/browse/WEB-1">WEB-1</a></div>
    <section role="dialog"><h1>${key}</h1><div>${links.map(anchor).join('<br>')}</div></section>`,
  );
