// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sections } from '../../../lib/options/sections';
import { draw } from './draw';

describe('the frame', () => {
  it('leads to every section by a plain link, and says which one is on screen', async () => {
    await draw({ place: { section: 'links', item: null } });
    const links = [...document.querySelectorAll('nav a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(sections.map((name) => `#/${name}`));
    const current = links.filter((link) => link.hasAttribute('aria-current'));
    expect(current.map((link) => link.textContent)).toEqual(['Links']);
  });

  it('shows one section, under its heading, and names the tab after it', async () => {
    const page = await draw({ place: { section: 'privacy', item: null } });
    expect(document.querySelector('h1')?.textContent).toBe('Privacy');
    expect(document.title).toBe('Privacy – Deskside options');
    expect(page.has('forget')).toBe(true);
    expect(page.has('pack-text')).toBe(false);
  });

  it('puts the keyboard on the heading of a section that one came to, not of the first', async () => {
    const page = await draw({ place: { section: 'privacy', item: null } });
    expect(document.activeElement).toBe(document.body);
    await page.show({ place: { section: 'pack', item: null } });
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('marks the pack while its text is not saved, from every section', async () => {
    const page = await draw({ place: { section: 'privacy', item: null }, dirty: true });
    expect(page.one('section-pack').textContent).toContain('unsaved changes');
    await page.show({ dirty: false });
    expect(page.one('section-pack').textContent).toBe('Pack');
  });

  it('skips the navigation without leaving the section', async () => {
    await draw({ place: { section: 'privacy', item: null } });
    const skip = document.querySelector<HTMLElement>('.frame-skip');
    const press = new MouseEvent('click', { bubbles: true, cancelable: true });
    skip?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });
});
