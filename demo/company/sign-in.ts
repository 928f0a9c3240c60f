/** The agents' own door: one button, since nobody here is real. */
import { html } from '../html.ts';
import { redirect, type Reply, type Request } from '../http.ts';
import { SELF } from '../people.ts';
import { page } from './layout.ts';
import type { Sessions } from './sessions.ts';

const PATH = '/admin/sign-in';

/** Only a path of this server: an address elsewhere would make the door a stepping stone for phishing. */
function nextOf(request: Request): string {
  const next = request.url.searchParams.get('next') ?? '';
  const own = URL.parse(next, 'http://company.invalid');
  return next.startsWith('/') && own?.host === 'company.invalid'
    ? own.pathname + own.search
    : '/admin/customers';
}

/** Sends somebody without a session to the door; afterwards they come back to what they wanted. */
export function askToSignIn({ url }: Request): Reply {
  return redirect(`${PATH}?next=${encodeURIComponent(url.pathname + url.search)}`);
}

export function signInPage(request: Request): Reply {
  const body = html`<main>
    <h1>Sign in to Tidewater Admin</h1>
    <p class="soft">Logging in as a customer needs the session of an agent.</p>
    <form method="post" action="${PATH}?next=${encodeURIComponent(nextOf(request))}">
      <p><button class="button" id="sign-in">Sign in as ${SELF.name}</button></p>
    </form>
  </main>`;
  return page({ title: 'Sign in', tool: 'Admin', body });
}

export function signIn(request: Request, sessions: Sessions): Reply {
  return redirect(nextOf(request), sessions.start({ agent: SELF, acting: null }));
}
