/** Which page stands at which address. Reading needs no session, so that the demo can be looked at; acting does. */
import { readFile } from 'node:fs/promises';
import { json, redirect, reply, type Reply, type Request } from '../http.ts';
import { customerById } from '../people.ts';
import { adminPage, companyPage } from './admin.ts';
import type { Audit } from './audit.ts';
import { avatar } from './avatar.ts';
import { stripePage } from './billing.ts';
import { loginPage } from './faults.ts';
import { missing } from './layout.ts';
import { leave, logInAs } from './login-as.ts';
import { logsPage, requestPage } from './logs.ts';
import type { OneTime } from './one-time.ts';
import { orderPage } from './orders.ts';
import type { Sessions } from './sessions.ts';
import { shopPage } from './shop.ts';
import { signIn, signInPage } from './sign-in.ts';
import { hijack, staffPage } from './staff.ts';

export interface Rooms {
  sessions: Sessions;
  oneTime: OneTime;
  audit: Audit;
}

/** A broken escape stands for itself: it names nobody. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function adminAt(key: string, rest: string, request: Request, audit: Audit): Reply {
  switch (key) {
    case 'sign-in':
      return signInPage(request);
    case 'companies':
      return companyPage(rest);
    case 'orders':
      return orderPage(rest);
    case 'audit':
      return audit.page();
    default:
      return adminPage(request.url.searchParams.get('q') ?? '');
  }
}

/** What buttons send. */
function sentTo(path: string, request: Request, sessions: Sessions): Reply {
  if (path === '/admin/sign-in') return signIn(request, sessions);
  if (path === '/shop/stop') return leave(request, sessions);
  return json({ error: 'Not understood.' }, 405);
}

export function pageAt(request: Request, { sessions, oneTime, audit }: Rooms): Reply | Promise<Reply> {
  const { pathname, searchParams } = request.url;
  const [, area = '', key = '', rest = '', act = ''] = pathname.split('/').map(decoded);
  if (area === 'staff' && act === 'hijack') return hijack(rest, request, sessions);
  if (request.method === 'POST') return sentTo(pathname, request, sessions);
  switch (area) {
    case '':
      return redirect('/admin/customers');
    case 'admin':
      return adminAt(key, rest, request, audit);
    case 'logs':
      return logsPage(searchParams);
    case 'requests':
      return requestPage(key);
    case 'login-as':
      return logInAs(key, request, sessions);
    case 'staff':
      return staffPage(rest, request, sessions);
    case 'enter':
      return oneTime.enter(key, request);
    case 'shop':
      return shopPage(sessions.of(request)?.acting ?? null);
    case 'stripe':
      return stripePage(rest);
    case 'login':
      return loginPage();
    case 'avatars': {
      const customer = customerById(key.replace(/\.svg$/, ''));
      return customer ? avatar(customer) : missing('Admin', 'There is no such picture.');
    }
    case 'company.css':
      return readFile(new URL('company.css', import.meta.url)).then((css) => reply(200, 'text/css', css));
    default:
      return missing('Admin', 'There is no such page.');
  }
}
