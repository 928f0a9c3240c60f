import { expect, it } from 'vitest';
import { pictureHosts } from '../../../lib/sources/picture-hosts';

const html = (text: string) => ({ key: 'a', body: { kind: 'html' as const, html: text } });

it('names the hosts of faces, also of accounts to choose from', () => {
  const facts = { avatar: 'https://faces.example:8443/ada.png' };
  const accounts = [{ key: 'x', facts: { avatar: 'https://other.example/x.png' } }];
  expect(pictureHosts({}, { facts, accounts })).toEqual(['faces.example:8443', 'other.example']);
});

it('names a host that the pack allows and a card has pictures of, and no other', () => {
  const source = { images: ['img.example', 'cdn.example'] };
  const cards = [html('<IMG src="https://IMG.example/a.png"><img src="https://evil.example/b.png">')];
  expect(pictureHosts(source, { facts: {}, cards })).toEqual(['img.example']);
  expect(pictureHosts(source, { facts: {}, cards: [html('see https://img.example/')] })).toEqual([]);
  expect(pictureHosts({}, { facts: {}, cards })).toEqual([]);
});
