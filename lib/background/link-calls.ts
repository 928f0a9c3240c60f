/** Pressing links: opened by the background, because a frame embedded in Firefox has neither tabs nor windows. */
import type { LinkCalls } from '../messages/protocol';
import type { HandlersOf } from '../messages/serve';
import { press } from './press/press';

export const linkCalls: HandlersOf<LinkCalls> = { 'link/press': press };
