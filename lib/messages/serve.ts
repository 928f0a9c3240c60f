import { browser, type Browser } from 'wxt/browser';
import * as v from 'valibot';
import type { Answer, Calls, CallType, Payload, Result } from './protocol';
import { rules, type SenderKind } from './schemas';
import { reasonOf } from '../work/reason';

export type Sender = Browser.runtime.MessageSender;
/** One handler for each call of a group (`ContentCalls`, say). */
export type HandlersOf<Group> = {
  [T in CallType & keyof Group]: (payload: Payload<T>, sender: Sender) => Promise<Answer<T>>;
};
export type Handlers = HandlersOf<Calls>;

const isCall = (message: unknown): message is { type: CallType; payload: unknown } =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  Object.hasOwn(rules, message.type as string);

/**
 * Answers calls in the background. Nothing reaches a handler unless its sender may make that call and its payload
 * has the call's shape; what is refused is answered in words, so that a caller's mistake is seen.
 * Registers its listener at once: call it synchronously at start.
 */
export function serve(handlers: Handlers, kindOf: (sender: Sender) => Promise<SenderKind | null>): void {
  const carryOut = async <T extends CallType>(
    type: T,
    payload: unknown,
    sender: Sender,
  ): Promise<Result<Answer<T>>> => {
    const kind = await kindOf(sender);
    if (!kind || !rules[type].from.includes(kind))
      return { ok: false, error: `${type}: refused to ${kind ?? 'a stranger'}` };
    const parsed = v.safeParse(rules[type].payload, payload);
    if (!parsed.success) {
      return {
        ok: false,
        error: `${type}: ${v.getDotPath(parsed.issues[0]) ?? 'payload'}: ${parsed.issues[0].message}`,
      };
    }
    try {
      return { ok: true, value: await handlers[type](parsed.output, sender) };
    } catch (error) {
      return { ok: false, error: `${type}: ${reasonOf(error)}` };
    }
  };
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, answer: (result: unknown) => void) => {
      if (sender.id !== browser.runtime.id || !isCall(message)) return;
      void carryOut(message.type, message.payload, sender).then(answer);
      return true;
    },
  );
}
