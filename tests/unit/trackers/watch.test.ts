import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchLinks, type Linking, type LinkOptions } from '../../../lib/trackers/watch';
import { openPage } from '../desks/watched-page';

const tracker = { type: 'gitlab', url: 'https://desk.example/', desks: ['https://rt.acme.example'] } as const;
const issue = (n: number) => `/acme/web/-/issues/${n}`;
const name = (n: number) => `acme/web#${n}`;
const link = (id: number) => `<a href="https://rt.acme.example/${id}">${id}</a>`;
const to = (id: number) => `https://rt.acme.example/${id}`;

let pages: ReturnType<typeof openPage>[] = [];
function watched(html: string, at: string, more: Partial<LinkOptions> = {}) {
  const opened = openPage(html, { at });
  pages.push(opened);
  const window = opened.page;
  for (const type of [
    'Document',
    'Node',
    'Element',
    'HTMLFormElement',
    'HTMLAnchorElement',
    'HTMLIFrameElement',
  ] as const)
    vi.stubGlobal(type, window[type]);
  const told: (Linking | null)[] = [];
  const life = new AbortController();
  watchLinks({
    window: window as unknown as LinkOptions['window'],
    tracker: { ...tracker, desks: [...tracker.desks] },
    taken: () => false,
    onLinking: (linking) => void told.push(linking),
    signal: life.signal,
    ...more,
  });
  return { ...opened, told, end: () => life.abort() };
}
afterEach(async () => {
  await Promise.all(pages.map(({ page }) => page.happyDOM.close()));
  pages = [];
  vi.unstubAllGlobals();
});

it('tells where the open issue links to, at once and once', async () => {
  const { told, pass, page } = watched(link(1), issue(1));
  expect(told).toEqual([{ issue: name(1), hrefs: [to(1)] }]);
  page.document.body.append('more');
  await pass(1000);
  expect(told).toHaveLength(1);
});

describe('the page changes:', () => {
  it('a comment with a link comes, and goes', async () => {
    const { told, pass, page } = watched('', issue(1));
    page.document.body.innerHTML = link(1);
    await pass(80);
    page.document.body.innerHTML = '';
    await pass(400);
    expect(told.map((linking) => linking?.hrefs)).toEqual([[], [to(1)], []]);
  });

  it('a link is turned elsewhere in place', async () => {
    const { told, pass, page } = watched(link(1), issue(1));
    page.document.querySelector('a')?.setAttribute('href', to(2));
    await pass(400);
    expect(told.at(-1)).toEqual({ issue: name(1), hrefs: [to(2)] });
  });

  it('without rest: it is looked at a bounded number of times', async () => {
    let looks = 0;
    const { pass, page } = watched('', issue(1), { onChange: () => void (looks += 1) });
    for (let n = 0; n < 100; n += 1) {
      page.document.body.append('x');
      await pass(10);
    }
    expect(looks).toBeLessThan(8);
  });
});

describe('a move inside the page', () => {
  it('takes the last issue’s links away at once, and brings the next one’s when they are drawn', async () => {
    const { told, pass, page, move } = watched(link(1), issue(1));
    move(issue(2), 'pushState');
    expect(told.at(-1)).toEqual({ issue: name(2), hrefs: null });
    await pass(2000);
    expect(told).toHaveLength(2);
    page.document.body.innerHTML = link(2);
    await pass(1000);
    expect(told.slice(2)).toEqual([{ issue: name(2), hrefs: [to(2)] }]);
  });

  it('within the issue changes nothing', async () => {
    const { told, pass, move } = watched(link(1), issue(1));
    move(`${issue(1)}#note_7`, 'hashchange');
    move(`${issue(1)}/designs`, 'pushState');
    await pass(1000);
    expect(told).toHaveLength(1);
  });

  it('to a list says that no issue is open', () => {
    const { told, move } = watched(link(1), issue(1));
    move('/acme/web/-/issues', 'popstate');
    expect(told.at(-1)).toBeNull();
  });

  it('that a page only pretends is none', () => {
    const { told, move } = watched(link(1), issue(1));
    move(issue(2), 'popstate', false);
    expect(told).toHaveLength(1);
  });
});

it('leaves a desk’s ticket to the desk', () => {
  const { told } = watched(link(1), issue(1), { taken: ({ pathname }) => pathname === issue(1) });
  expect(told).toEqual([null]);
});

it('tells again what did not arrive', async () => {
  let fail = true;
  const said: (Linking | null)[] = [];
  const { pass } = watched(link(1), issue(1), {
    onLinking(linking) {
      said.push(linking);
      return fail ? Promise.reject(new Error('gone')) : undefined;
    },
  });
  await pass(0);
  fail = false;
  await pass(1000);
  expect(said).toEqual([1, 1].map((n) => ({ issue: name(n), hrefs: [to(n)] })));
});

it('ends with its life', async () => {
  const { told, pass, page, end } = watched('', issue(1));
  end();
  page.document.body.innerHTML = link(1);
  await pass(5000);
  expect(told).toHaveLength(1);
});
