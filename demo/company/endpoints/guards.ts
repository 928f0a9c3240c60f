/**
 * The doors before endpoints: `/api/session/…` wants the agent's session, `/api/bearer/…` a token, `/api/signed/…` a
 * signature of the body. Behind each stand all the others.
 */
import { createHmac } from 'node:crypto';
import { json, type Reply, type Request } from '../../http.ts';
import type { Sessions } from '../sessions.ts';

/** What an agent of the demo types into the options. */
export const TOKEN = 'tidewater-nora-7Qm2';
export const SECRET = 'tidewater-shared-secret';

const unknown = (error: string, scheme: string): Reply => {
  const refusal = json({ error }, 401);
  return { ...refusal, headers: { ...refusal.headers, 'www-authenticate': scheme } };
};

/** The path behind the doors that the request may pass, or the answer of the one that it may not. */
export function behindDoors(request: Request, sessions: Sessions): { path: string } | { refusal: Reply } {
  const { pathname } = request.url;
  const [, door = '', rest = ''] = /^\/api\/(session|bearer|signed)(\/.+)$/.exec(pathname) ?? [];
  const path = `/api${rest}`;
  switch (door) {
    case 'session':
      return sessions.of(request)?.agent
        ? { path }
        : { refusal: unknown('Sign in first.', 'Session realm="Tidewater"') };
    case 'bearer':
      return request.headers.authorization === `Bearer ${TOKEN}`
        ? { path }
        : { refusal: unknown('This needs a token of yours.', 'Bearer') };
    case 'signed': {
      const wanted = createHmac('sha1', SECRET).update(request.body).digest('base64');
      return request.headers['x-helpscout-signature'] === wanted
        ? { path }
        : { refusal: json({ error: 'The signature does not fit.' }, 403) };
    }
    default:
      return { path: pathname };
  }
}
