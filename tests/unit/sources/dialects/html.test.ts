/** What the two dialects that answer HTML have in common. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../lib/cards/card';
import type { FreeScoutSource, HelpScoutSource } from '../../../../lib/pack/pack';
import { freescout } from '../../../../lib/sources/dialects/freescout';
import { helpscout } from '../../../../lib/sources/dialects/helpscout';

const base = { id: 'a', label: 'A', url: 'https://a.example/' };
const app: HelpScoutSource = { kind: 'helpscout', ...base };
const panel: FreeScoutSource = { kind: 'freescout', ...base };
const asked = { recordId: 'r', email: 'jo@example.com' };
const badShape = { a: { ok: false, problem: 'bad-shape' } };

it('is asked about an address, and about nobody without one', () => {
  const nobody = { ok: false, missing: ['customer.email'] };
  expect(helpscout.word([app], { recordId: 'r', externalId: '1' }, {})).toEqual(nobody);
  expect(freescout.word([panel], { recordId: 'r', name: 'Jo' }, {})).toEqual(nobody);
});

it.each<[Json]>([[null], [[]], ['<p>x</p>'], [{}], [{ html: null }], [{ html: ['x'] }], [{ HTML: 'x' }]])(
  'an app that answers %j has not the shape',
  (body) => {
    expect(helpscout.read([app], { accept: 'json', body }, asked)).toEqual(badShape);
  },
);

it('an answer of the other format has not the shape', () => {
  expect(helpscout.read([app], { accept: 'html', text: '<p>x</p>' }, asked)).toEqual(badShape);
  expect(freescout.read([panel], { accept: 'json', body: { html: 'x' } }, asked)).toEqual(badShape);
});

describe('HTML', () => {
  const cards = (text: string) => {
    const read = freescout.read([panel], { accept: 'html', text }, asked)['a'];
    return read?.ok ? read.said.cards : read;
  };

  it('that is blank is a card that is hidden', () => {
    expect(cards(' \n ')).toEqual([]);
  });

  it('that is dangerous is kept as it came: it is cleaned when it is drawn', () => {
    const html = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    expect(cards(html)).toEqual([{ key: 'html', body: { kind: 'html', html } }]);
  });

  it('is kept up to a size, and says so where something is missing', () => {
    const kept = cards(`<p>${'x'.repeat(200_000)}`);
    expect(JSON.stringify(kept).length).toBeLessThan(101_000);
    expect(kept).toMatchObject([{ body: { cut: true } }]);
    expect(JSON.stringify(cards(`<p>${'x'.repeat(99_000)}`))).not.toContain('"cut"');
  });

  it('is not cut within a tag, nor within what stands between two', () => {
    const kept = JSON.stringify(cards('<li>1,234.00</li>'.repeat(9_000)));
    expect(kept).toMatch(/(<\/li>|<li>1,234\.00)","cut":true/);
  });

  it('is read in a time that grows with it', () => {
    for (const part of ['<input', '<input type', '<input type="text"']) cards(part.repeat(20_000));
  });
});
