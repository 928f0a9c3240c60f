import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../lib/sources/html-title';

describe('the title of a document', () => {
  it.each([
    ['<title>Orders</title>', 'Orders'],
    ['<!DOCTYPE html><html><head>\n<title>\n  Orders\t of  Jo\n</title></head>', 'Orders of Jo'],
    ['<TITLE lang="en">Orders</TITLE >', 'Orders'],
    ['<title>a</title><title>b</title>', 'a'],
    ['<title>Tea &amp; Coffee &lt;b&gt; &quot;x&quot; &#39;y&#x27;</title>', 'Tea & Coffee <b> "x" \'y\''],
    ['<title>Caf&eacute; Zo&euml; &ndash; 5&nbsp;&euro; &yuml;&nbsp;</title>', 'Café Zoë – 5 € ÿ'],
    [
      '<title>&unknown; &amp &#0; &#xd800; &#x110000; &toString;</title>',
      '&unknown; &amp &#0; &#xd800; &#x110000; &toString;',
    ],
    // Text, and no markup, up to its own end.
    ['<title><b>Orders</b></title>', '<b>Orders</b>'],
    ['<title>a</titles>b</title>', 'a</titles>b'],
    ['<title>without an end', 'without an end'],
    // What only looks like one.
    ['<!-- <title>a</title> --><title>b</title>', 'b'],
    ['<!--><title>b</title>', 'b'],
    ['<script>"<title>a</title>"</script><title>b</title>', 'b'],
    ['<style>/* <title>a</title> */</STYLE><title>b</title>', 'b'],
    ['<svg><title>a drawing</title></svg><title>b</title>', 'b'],
    ['<textarea><title>a</title></textarea><title>b</title>', 'b'],
    ['<titles>a</titles><title>b</title>', 'b'],
  ])('%s', (html, title) => {
    expect(titleOf(html)).toBe(title);
  });

  it.each([
    '',
    'not-found',
    '<p>Hello</p>',
    '<title></title>',
    '<title> &nbsp; </title>',
    '<title',
    '<svg><title>a drawing</title></svg>',
    '<!-- <title>a</title>',
    '<script><title>a</title>',
  ])('is not in %j', (html) => {
    expect(titleOf(html)).toBeUndefined();
  });

  it('is cut where it is no title any more, and never through a character', () => {
    expect(titleOf(`<title>${'a'.repeat(300)}</title>`)).toBe('a'.repeat(200));
    expect(titleOf(`<title>${'a'.repeat(199)}😀😀</title>`)).toBe('a'.repeat(199));
  });

  it('is found in a time that grows with the document, whatever is in it', () => {
    // Each of these is long enough to take minutes where the time grows with its square.
    for (const part of [
      '<',
      '<!--',
      '<script',
      '<script ',
      '<svg ',
      '<title',
      '</title',
      '<title>&',
      '&#x',
      '<title >',
    ]) {
      titleOf(part.repeat(200_000));
    }
  });

  it('never throws, and holds no line break', () => {
    const parts = fc.constantFrom(
      '<title>',
      '</title>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<svg>',
      '&amp;',
      '\n',
      'a',
      '&#x0a;',
      '<',
      '>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string())), (pieces) => {
        expect(titleOf(pieces.join('')) ?? '').not.toMatch(/[\n\r]/);
      }),
    );
  });
});
