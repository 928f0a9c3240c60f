import { test as base, type Page } from '@playwright/test';
import type { CustomDesk } from '../../../lib/desks/config';
import type { TeachField, TeachProblem } from '../../../lib/messages/lesson';
import type * as Teach from './entry';
import { findBrowser } from '../../harness/find.ts';
import { bundleAdapters } from '../contract/bundle';

declare global {
  interface Window {
    teach(): typeof Teach;
  }
}

export interface Lesson {
  /** The page's address; the desk's is its origin with `/`. */
  url: string;
  body: string;
  /** Selectors of what the agent clicks. */
  email: string;
  name?: string;
  id?: string;
}

export interface Learned {
  draft: CustomDesk | null;
  preview: { ticketId?: string; email?: string; name?: string };
  problems: TeachProblem[];
}

const deskOf = (url: string): CustomDesk => ({ type: 'custom', url: `${new URL(url).origin}/` });
const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Desk</title><body>${body}</body></html>`;

/** A page of a desk that nobody knows, with the teacher's parts at `window.teach()`. */
export class TeachPage {
  private readonly page: Page;
  private readonly script: string;

  constructor(page: Page, script: string) {
    this.page = page;
    this.script = script;
  }

  async open(url: string, body: string): Promise<void> {
    const [served] = url.split('#');
    await this.page.unrouteAll();
    await this.page.route('**/*', (route) =>
      route.request().url().split('#')[0] === served
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(body) })
        : route.abort(),
    );
    await this.page.goto('about:blank');
    await this.page.goto(url);
    await this.page.evaluate(`(() => { ${this.script}; window.teach = () => Desks; })()`);
  }

  /** What a click on the first match means. */
  async means(field: TeachField, select: string): Promise<{ value: string; attr?: string } | string> {
    return this.page.evaluate(
      ({ field: wanted, select: at, desk }) => {
        const { spotFor, idsOf } = window.teach();
        const element = Document.prototype.querySelector.call(document, at);
        if (!element) throw new Error(`nothing matches ${at}`);
        const ids = idsOf({ root: document, window, url: new URL(location.href), desk });
        const spot = spotFor(wanted, element, ids);
        return typeof spot === 'string' ? spot : { value: spot.value, ...(spot.attr && { attr: spot.attr }) };
      },
      { field, select, desk: deskOf(this.page.url()) },
    );
  }

  async learn({ url, body, ...picks }: Lesson): Promise<Learned> {
    await this.open(url, body);
    return this.page.evaluate(
      ({ picks: clicks, desk }) => {
        const { spotFor, deriveRule, idsOf } = window.teach();
        const page = { root: document, window, url: new URL(location.href), desk };
        const ids = idsOf(page);
        const spot = (field: 'email' | 'name' | 'id') => {
          const at = clicks[field];
          if (at === undefined) return undefined;
          const element = Document.prototype.querySelector.call(document, at);
          if (!element) throw new Error(`nothing matches ${at}`);
          const found = spotFor(field, element, ids);
          if (typeof found === 'string') throw new Error(`${field}: ${found}`);
          return found;
        };
        const email = spot('email');
        if (!email) throw new Error('no address');
        const { draft, preview, problems } = deriveRule(page, { email, name: spot('name'), id: spot('id') });
        return JSON.parse(JSON.stringify({ draft: draft ? { ...desk, ...draft } : null, preview, problems }));
      },
      { picks, desk: deskOf(url) },
    );
  }

  /** What a desk with this rule reads on another page. */
  async read(url: string, body: string, desk: CustomDesk | null) {
    await this.open(url, body);
    return this.page.evaluate((rule) => {
      if (!rule) throw new Error('there is no rule');
      const seen = window.teach().custom.read(document, new URL(location.href), rule);
      return (
        seen && {
          id: seen.ticket.id,
          bound: seen.ticket.bound,
          slot: seen.slot,
          people: seen.people.map(({ email, name }) => [email, name].filter(Boolean).join(' ')),
        }
      );
    }, desk);
  }
}

export const test = base.extend<object, { teacher: TeachPage }>({
  teacher: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch({ executablePath: findBrowser('chromium') });
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await use(new TeachPage(page, await bundleAdapters('../teach/entry.ts')));
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
