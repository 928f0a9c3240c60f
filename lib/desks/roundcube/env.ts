import { drawn } from '../drawn';
import { WRITTEN } from './people';

/**
 * A text that Roundcube tells its own scripts in `rcmail.set_env({…})`, or `null`. In there, quotes inside of texts
 * are escaped: what somebody called a folder or themselves cannot look like another entry.
 */
export function envText(inside: Element, name: 'username' | 'uid' | 'mailbox'): string | null {
  const entry = new RegExp(String.raw`rcmail\.set_env\(\{.*?[{,]"${name}":("(?:[^"\\\n]|\\.)*")`);
  for (const script of drawn(inside, 'script:not([src])', WRITTEN)) {
    const text = entry.exec(script.textContent)?.[1];
    if (text === undefined) continue;
    try {
      return String(JSON.parse(text));
    } catch {
      return null;
    }
  }
  return null;
}
