/** What machines ask the company: the same customers, in the words of several help desks. */
import { json, type Reply, type Request } from '../../http.ts';
import { answerApi } from '../api.ts';
import type { Audit } from '../audit.ts';
import type { OneTime } from '../one-time.ts';
import type { Sessions } from '../sessions.ts';
import { answerFreeScout } from './freescout.ts';
import { answerGorgias } from './gorgias.ts';
import { behindDoors } from './guards.ts';
import { answerHelpScout } from './helpscout.ts';
import { answerPlain } from './plain.ts';
import { answerStripe } from './stripe.ts';

interface Endpoint {
  method: 'GET' | 'POST';
  answer(request: Request, base: string): Reply;
}

/** `base` is the company's own address. */
export function endpointsOf({
  oneTime,
  audit,
  sessions,
}: {
  oneTime: OneTime;
  audit: Audit;
  sessions: Sessions;
}) {
  const posts: Record<string, Endpoint['answer']> = {
    '/api/plain': answerPlain,
    '/api/helpscout': answerHelpScout,
    '/api/freescout': answerFreeScout,
    '/api/one-time': (request, base) => oneTime.mint(request, base),
    '/api/audit': (request) => audit.take(request),
  };
  const gets: Record<string, Endpoint['answer']> = {
    '/api/gorgias': answerGorgias,
    '/api/stripe/customers': answerStripe,
  };
  const at = (path: string): Endpoint => {
    const post = posts[path];
    if (post) return { method: 'POST', answer: post };
    return {
      method: 'GET',
      answer: gets[path] ?? ((request, base) => answerApi(path, request.url.searchParams, base)),
    };
  };
  return (request: Request, base: string): Reply => {
    const passed = behindDoors(request, sessions);
    if ('refusal' in passed) return passed.refusal;
    const { method, answer } = at(passed.path);
    return request.method === method
      ? answer(request, base)
      : json({ error: `Only ${method} is understood here.` }, 405);
  };
}
