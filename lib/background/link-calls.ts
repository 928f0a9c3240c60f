/** Pressing links: opened by the background, because a frame embedded in Firefox has neither tabs nor windows. */
import type { LinkCalls } from '../messages/protocol';
import type { HandlersOf } from '../messages/serve';

export const linkCalls: HandlersOf<LinkCalls> = {
  'link/press': () => Promise.reject(new Error('not there yet')),
};
