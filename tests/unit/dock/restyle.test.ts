// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearStyles, createRestyler, findBoxes, type Restyler } from '../../../lib/dock/restyle';

const mark = 'data-deskside-style';
const box = () => document.querySelector<HTMLElement>('#box')!;
const attribute = () => box().getAttribute('style');

let restyler: Restyler;
beforeEach(() => {
  document.body.innerHTML = '<div id="box" style="color:red;margin-right:5px"></div>';
  restyler = createRestyler(document);
});
afterEach(() => restyler.release());

it('wins over the page, and says that it stands', () => {
  expect(restyler.holds(box())).toBe(false);
  restyler.set(box(), { 'margin-right': '345px', 'max-width': '900px' });
  expect(box().style.marginRight).toBe('345px');
  expect(box().style.getPropertyPriority('max-width')).toBe('important');
  expect(restyler.holds(box())).toBe(true);
  box().style.setProperty('max-width', '10px');
  expect(restyler.holds(box())).toBe(false);
});

describe('put back', () => {
  it.each([['color:red;margin-right:5px'], ['margin-right: 5px !important'], [''], [null]])(
    'a style attribute is what it was, letter by letter: %j',
    (text) => {
      if (text === null) box().removeAttribute('style');
      else box().setAttribute('style', text);
      restyler.set(box(), { 'margin-right': '345px' });
      restyler.set(box(), { 'margin-right': '400px', right: '1px' });
      restyler.release();
      expect(attribute()).toBe(text);
      expect(box().hasAttribute(mark)).toBe(false);
    },
  );

  it('what the page has written since stays, and only that', () => {
    restyler.set(box(), { 'margin-right': '345px', 'max-width': '900px' });
    box().style.setProperty('max-width', '10px');
    box().style.setProperty('color', 'blue');
    restyler.release();
    expect(box().style).toMatchObject({ marginRight: '5px', maxWidth: '10px', color: 'blue' });
  });

  it('elements that the page has taken out are put back as well', () => {
    const element = box();
    restyler.set(element, { right: '1px' });
    element.remove();
    restyler.release();
    expect(element.getAttribute('style')).toBe('color:red;margin-right:5px');
  });

  it('clones lose our style, while the element keeps it', () => {
    restyler.set(box(), { 'margin-right': '345px' });
    const clone = box().cloneNode(true) as HTMLElement;
    document.body.append(clone);
    restyler.clearClones();
    expect(clone.style.marginRight).toBe('5px');
    expect(box().style.marginRight).toBe('345px');
  });
});

describe('by another life', () => {
  it('everything is put back from what stands in the page', () => {
    restyler.set(box(), { 'margin-right': '345px', 'max-width': '900px' });
    restyler.set(document.documentElement, { 'margin-right': '340px' });
    clearStyles(document);
    expect(box().style).toMatchObject({ marginRight: '5px', maxWidth: '', color: 'red' });
    expect(document.documentElement.hasAttribute('style')).toBe(false);
    expect(document.querySelector(`[${mark}]`)).toBeNull();
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['another property', '{"background":["url(https://thief.example/)","","red"]}'],
    ['another property beside a good one', '{"right":["9px","",""],"color":["red","",""]}'],
    ['a list', '[["9px","",""]]'],
    ['a word', '"right"'],
    ['null', 'null'],
    ['too little', '{"right":["9px",""]}'],
    ['something else than text', '{"right":["9px","",null]}'],
    ['a priority that does not exist', '{"right":["9px","urgent",""]}'],
    ['too much', `{"right":["${'9'.repeat(2000)}px","",""]}`],
    ['its own prototype', '{"__proto__":{"right":["9px","",""]}}'],
  ])('a forged mark does nothing: %s', (_, text) => {
    const before = attribute();
    box().setAttribute(mark, text);
    clearStyles(document);
    expect(attribute()).toBe(before);
    expect(box().hasAttribute(mark)).toBe(false);
  });

  it('a forged mark that is in order moves nothing but its own element', () => {
    box().setAttribute(mark, '{"right":["9px","important",""]}');
    clearStyles(document);
    expect(box().style.right).toBe('9px');
  });
});

it('a form whose fields hide what is asked of it is left alone', () => {
  const form = document.createElement('form');
  document.body.append(form);
  expect(findBoxes(document, 'form')).toEqual([form]);
  // As browsers do for `<input name="style">`; the test's DOM does not.
  Object.defineProperty(form, 'style', { value: document.createElement('input') });
  expect(findBoxes(document, 'form')).toEqual([]);
});
