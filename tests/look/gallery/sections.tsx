/**
 * The options page itself, on a browser that is made up: `#options-links` shows that section. Whatever section there is
 * is a state, with nothing to be added here.
 */
import './speak';
import './made-up-browser';
import '../../../components/options/options.css';
import { hashOf, sections } from '../../../lib/options/sections';
import { textsIn } from './show';
import { stored } from './stored';

const states = sections.map((section) => `options-${section}`);
globalThis.gallery = { states, dataOf: () => textsIn(stored) };

/** The page reads where it is from the address, so the state's name is taken out of it. */
async function showState(): Promise<void> {
  const name = location.hash.slice(1);
  const section = sections.find((known) => `options-${known}` === name);
  if (!section) return;
  history.replaceState(null, '', hashOf(section));
  dispatchEvent(new Event('hashchange'));
  const there = () =>
    document.querySelector(`nav [aria-current="page"][href="${hashOf(section)}"]`) &&
    !document.querySelector('[aria-busy="true"]');
  while (!there()) await new Promise(requestAnimationFrame);
  // What a section reads when it is shown.
  await new Promise((done) => setTimeout(done, 50));
  document.documentElement.dataset['drawn'] = name;
}

addEventListener('hashchange', () => void showState());
void import('../../../entrypoints/options/main').then(showState);
