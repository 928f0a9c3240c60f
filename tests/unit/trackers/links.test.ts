import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { customerKeyIn } from '../../../lib/trackers/customer-link';
import { longestLink, mostLinks } from '../../../lib/trackers/config';
import { linkOf, linksIn } from '../../../lib/trackers/links';

const desks = new Set(['https://desk.example', 'https://rt.acme.example:8443']);
const key = 'Zk3_-8aB';

afterEach(() => vi.unstubAllGlobals());

/** The links of a page with this markup. */
function linksOf(html: string, url = 'https://github.com/acme/web/issues/1'): string[] {
  const window = new Window({ url });
  for (const name of ['Document', 'Node', 'Element', 'HTMLFormElement', 'HTMLAnchorElement'] as const)
    vi.stubGlobal(name, window[name]);
  window.document.body.innerHTML = html;
  return linksIn(window.document as unknown as Document, desks);
}

describe('a link', () => {
  it.each([
    ['https://desk.example/t/1', 'https://desk.example/t/1'],
    ['HTTPS://DESK.EXAMPLE:443/t/1#x', 'https://desk.example/t/1#x'],
    ['https://rt.acme.example:8443/', 'https://rt.acme.example:8443/'],
    [`ext+deskside:customer/${key}`, `ext+deskside:customer/${key}`],
    [`chrome-extension://abcdefghijklmnop/customer.html#${key}`, undefined],
    [`moz-extension://6b1a3c1e-54e0-4f0c-9d3e-de5c51de0001/customer.html#${key}`, undefined],
  ])('%s is told', (href, told = href) => {
    expect(linkOf(href, desks)).toBe(told);
  });

  it.each([
    'http://desk.example/t/1',
    'https://desk.example:8443/t/1',
    'https://rt.acme.example/',
    'https://desk.example.evil.test/t/1',
    'https://evil.test/https://desk.example/t/1',
    'https://desk.example@evil.test/t/1',
    'https://agent@desk.example/t/1',
    'https://agent:secret@desk.example/t/1',
    'https://xn--dsk-hoa.example/t/1',
    'https://desk\u200B.example.test/',
    'javascript:location="https://desk.example/t/1"',
    'data:text/html,https://desk.example/t/1',
    'blob:https://desk.example/7d3f1c',
    'filesystem:https://desk.example/x',
    'view-source:https://desk.example/t/1',
    'ftp://desk.example/t/1',
    '//desk.example/t/1',
    '',
    `https://desk.example/${'x'.repeat(longestLink)}`,
    'ext+deskside:customer/short',
    `ext+deskside:customer/${key}/../x`,
    `ext+deskside:options/${key}`,
    `chrome-extension://abcdefghijklmnop/options.html#${key}`,
    `chrome-extension://abcdefghijklmnop/customer.html?x#${key}`,
    `https://evil.test/?chrome-extension://abcdefghijklmnop/customer.html#${key}`,
    `ext+deskside:customer/${'x'.repeat(65)}`,
  ])('%s is not', (href) => {
    expect(linkOf(href, desks)).toBeNull();
  });

  it('to a customer holds the customer’s key', () => {
    expect(customerKeyIn(`ext+deskside:customer/${key}`)).toBe(key);
    expect(customerKeyIn(`moz-extension://abc/customer.html#${key}`)).toBe(key);
    expect(customerKeyIn('ext+deskside:customer/<script>a</script>')).toBeNull();
  });
});

describe('a page', () => {
  it('tells links in its order, each once, and nothing of its words', () => {
    const html = `<a href="https://desk.example/t/2">one</a> https://desk.example/t/9
      <a href="https://elsewhere.example/">x</a><a href="https://desk.example/t/1"></a>
      <a href="https://desk.example/t/2">again</a><a name="x">no link</a>`;
    expect(linksOf(html)).toEqual(['https://desk.example/t/2', 'https://desk.example/t/1']);
  });

  it('tells a relative link by where it leads', () => {
    expect(
      linksOf('<a href="/t/5">x</a><a href="//desk.example/t/6">x</a>', 'https://desk.example/board'),
    ).toEqual(['https://desk.example/t/5', 'https://desk.example/t/6']);
  });

  it('tells no link that nobody can see', () => {
    const link = '<a href="https://desk.example/t/1">x</a>';
    for (const box of ['hidden', 'inert', 'aria-hidden="true"'])
      expect(linksOf(`<p ${box}>${link}</p>`)).toEqual([]);
    expect(linksOf(`<p>${link}</p>`)).toHaveLength(1);
  });

  it('tells no address of a drawing, a map or a form', () => {
    const html = `<svg><a href="https://desk.example/t/1"><text>x</text></a></svg>
      <map><area href="https://desk.example/t/2"></map><form action="https://desk.example/t/3"></form>
      <link href="https://desk.example/t/4">`;
    expect(linksOf(html)).toEqual([]);
  });

  it('of ten thousand links tells so many and no more, in little time', () => {
    const far = Array.from({ length: 10_000 }, (_, n) => `<a href="https://elsewhere.example/${n}">x</a>`);
    const near = Array.from({ length: 1000 }, (_, n) => `<a href="https://desk.example/t/${n}">x</a>`);
    const found = linksOf([...far, ...near].join(''));
    expect(found).toHaveLength(mostLinks);
    expect(found.at(-1)).toBe(`https://desk.example/t/${mostLinks - 1}`);
  });

  it('that hides the DOM’s functions behind names is read all the same', () => {
    const html = `<img name="querySelectorAll"><img name="baseURI"><form><input name="closest"></form>
      <a href="https://desk.example/t/1" name="href">x</a>`;
    expect(linksOf(html)).toEqual(['https://desk.example/t/1']);
  });
});
