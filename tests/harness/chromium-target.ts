import type { CDPSession } from '@playwright/test';

export interface Answer {
  id: number;
  result?: { result?: { value?: unknown } };
}

/**
 * Speaks to a target through the browser's session, in messages within messages: Playwright opens no session of its own for
 * it, and has one already for others.
 */
export async function speakTo(
  session: CDPSession,
  targetId: string,
): Promise<{ sessionId: string; send(method: string, params: object): Promise<Answer> }> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let count = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  session.on('Target.receivedMessageFromTarget', (told) => {
    if (told.sessionId !== sessionId) return;
    const answer = JSON.parse(told.message) as Answer;
    waiting.get(answer.id)?.(answer);
  });
  const send = (method: string, params: object) =>
    new Promise<Answer>((resolve, reject) => {
      const id = (count += 1);
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  return { sessionId, send };
}
