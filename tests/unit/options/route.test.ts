import { describe, expect, it } from 'vitest';
import { createRoute } from '../../../lib/options/route';
import { hashOf, placeOf, sections } from '../../../lib/options/sections';

describe('the address', () => {
  it('of each section leads there', () => {
    for (const section of sections) expect(placeOf(hashOf(section))).toEqual({ section, item: null });
  });

  it('of one thing in a section leads to it, whatever its id is', () => {
    for (const item of ['stripe', 'a.b-c_1', 'ü/#?%'])
      expect(placeOf(hashOf('links', item))).toEqual({ section: 'links', item });
  });

  it.each(['', '#', '#links', '#/', '#/nowhere', '#/links/a/b', '#/Links', '#/__proto__'])(
    '%j leads nowhere',
    (hash) => expect(placeOf(hash)).toBeNull(),
  );

  it('with half of an escape still leads to its section', () => {
    expect(placeOf('#/links/%E0%A4%A')).toEqual({ section: 'links', item: null });
  });
});

describe('where one is', () => {
  function tab(hash: string) {
    const listeners: (() => void)[] = [];
    const self = { hash, to: (next: string) => ((self.hash = next), listeners.forEach((tell) => tell())) };
    const route = createRoute({
      hash: () => self.hash,
      setHash: (next) => (self.hash = next),
      onHashChanged: (changed) => void listeners.push(changed),
    });
    return { self, route };
  }

  it('is the first section where the address says nothing', () => {
    expect(tab('').route.place.value).toEqual({ section: 'desks', item: null });
  });

  it('follows the browser back and forward', () => {
    const { self, route } = tab('#/links');
    expect(route.place.value.section).toBe('links');
    self.to('#/privacy');
    expect(route.place.value.section).toBe('privacy');
  });

  it('is told to the browser, and is so at once', () => {
    const { self, route } = tab('');
    route.go('links', 'stripe');
    expect(self.hash).toBe('#/links/stripe');
    expect(route.place.value).toEqual({ section: 'links', item: 'stripe' });
  });
});
