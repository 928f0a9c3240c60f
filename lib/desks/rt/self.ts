import { findAll, parseAddress } from '../dom';

/** The agent who is looking, as RT tells its own scripts. */
export interface Self {
  deskId: string;
  email: string | null;
  login: string;
  realName: string;
}

/** Reads the agent from the text of RT's inline script (`RT.CurrentUser = {…};` on a line of its own). */
export function readSelf(root: Document): Self | null {
  for (const script of findAll(root, 'script:not([src])')) {
    const json = /RT\.CurrentUser\s*=\s*(\{.*\});/.exec(script.textContent)?.[1];
    if (!json) continue;
    try {
      const user = JSON.parse(json) as Record<string, unknown>;
      const text = (key: string) => (typeof user[key] === 'string' ? user[key] : '');
      const deskId = String(user['id']);
      if (!/^\d+$/.test(deskId)) return null;
      return {
        deskId,
        email: parseAddress(text('EmailAddress')),
        login: text('Name'),
        realName: text('RealName'),
      };
    } catch {
      return null;
    }
  }
  return null;
}
