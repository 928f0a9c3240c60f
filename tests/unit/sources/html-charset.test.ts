import { describe, expect, it } from 'vitest';
import { fetchAnswer } from '../../../lib/sources/fetch-answer';

const page = async (body: Uint8Array<ArrayBuffer>, type: string) => {
  const fetched = await fetchAnswer('https://apps.acme.example/card', {
    fetch: async () => new Response(body, { headers: { 'content-type': type } }),
    credentials: 'omit',
    accept: 'html',
    now: () => 1,
  });
  return fetched.ok && fetched.answer.accept === 'html' ? fetched.answer.text : fetched;
};
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => Uint8Array.from(Buffer.from(text));

describe('the charset of a page', () => {
  it('is what its type says, whatever the page says', async () => {
    const text = '<meta charset="utf-8"><p>Zo\u00eb</p>';
    expect(await page(latin1(text), 'text/html; charset=ISO-8859-1')).toBe(text);
  });

  it.each([
    '<meta charset="iso-8859-1"><p>Zo\u00eb</p>',
    "<html><head><META name=x><META CHARSET = 'windows-1252'><p>Zo\u00eb</p>",
    '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>Zo\u00eb</p>',
  ])('is what the page says: %s', async (text) => {
    expect(await page(latin1(text), 'text/html')).toBe(text);
  });

  it('is UTF-8 without a word, and where the word cannot be true', async () => {
    for (const text of ['<p>Zo\u00eb \u5c71</p>', '<meta charset="utf-16"><p>Zo\u00eb</p>'])
      expect(await page(utf8(text), 'text/html')).toBe(text);
    expect(await page(latin1('<p>Zo\u00eb</p>'), 'text/html')).toEqual({ ok: false, problem: 'not-json' });
  });
});
