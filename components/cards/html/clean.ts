/**
 * From HTML that a source answered to plain data, through two gates. DOMPurify leaves what the list allows, in a
 * document that runs and loads nothing; then each element that is left is read into data of ours, by name. What is
 * drawn are elements that Deskside makes itself, so no markup of a source's ever reaches a live page.
 */
import createPurifier, { type Config, type DOMPurify } from 'dompurify';
import { attributes, elements } from './allowed';
import type { CleanDocument } from './clean-node';
import { quiet } from './quiet';
import { readDocument } from './read';

const config: Config = {
  ALLOWED_TAGS: [...Object.keys(elements), 'a', 'img', 'html', 'head', 'body', 'title', '#text'],
  ALLOWED_ATTR: attributes,
  // Their values are no addresses, so the rule for addresses below is none for them.
  ADD_URI_SAFE_ATTR: attributes.filter((name) => name !== 'href' && name !== 'src'),
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  // For the title of a whole document.
  WHOLE_DOCUMENT: true,
  // Never back into a text: what is parsed twice can mean two things.
  RETURN_DOM_FRAGMENT: true,
};

let purifier: DOMPurify | undefined;

/**
 * @param images hosts whose pictures may be loaded: `cdn.acme.example`
 */
export function clean(html: string, images: readonly string[]): CleanDocument {
  purifier ??= createPurifier(window);
  // What cannot be cleaned is not drawn.
  if (!purifier.isSupported) throw new Error('this browser cannot clean HTML');
  return readDocument(purifier.sanitize(quiet(html), { ...config, RETURN_DOM_FRAGMENT: true }), images);
}
