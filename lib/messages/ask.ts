import { browser } from '@wxt-dev/browser';
import type { Answer, CallType, Payload, Result } from './protocol';
import { reasonOf } from '../work/reason';

/** The background refused a call or could not carry it out; `message` says why, in words for a log. */
export class CallError extends Error {
  override name = 'CallError';
}

/** The browser's words for "the background was stopped while it worked" (Chromium, Firefox ESR 153; 2026-11). */
const cutOff = /message (channel|port) closed|Receiving end does not exist|back\/forward cache/i;

/**
 * Calls the background and answers its value. A background that the browser stops mid-call is asked once more:
 * every call may be repeated without harm. Throws `CallError` when refused, or when Deskside itself is gone.
 */
export async function ask<T extends CallType>(type: T, payload: Payload<T>): Promise<Answer<T>> {
  let result: Result<Answer<T>> | undefined;
  for (let attempt = 1; ; attempt += 1) {
    try {
      result = await browser.runtime.sendMessage({ type, payload });
      break;
    } catch (error) {
      const message = reasonOf(error);
      if (attempt === 2 || !cutOff.test(message)) throw new CallError(message);
    }
  }
  if (!result) throw new CallError(`${type}: nobody answered`);
  if (!result.ok) throw new CallError(result.error);
  return result.value;
}
