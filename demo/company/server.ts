/** Serves the demo company: customer JSON, and the four pages that the links beside a ticket lead to. */
import { readFile } from 'node:fs/promises';
import { json, redirect, reply, serve, type Reply, type Request, type Served } from '../http.ts';
import { customerById } from '../people.ts';
import { adminPage, companyPage } from './admin.ts';
import { answerApi } from './api.ts';
import { avatar } from './avatar.ts';
import { stripePage } from './billing.ts';
import { FAULTS, isFault, signInPage, type FaultName } from './faults.ts';
import { missing } from './layout.ts';
import { logsPage } from './logs.ts';
import { openShop, type Shop } from './shop.ts';

/** One request as `GET /__log` tells it. */
export interface LogEntry {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  status: number;
}

const KEPT = 2000;

/** A broken escape stands for itself: it names nobody. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function pageAt(request: Request, shop: Shop): Reply | Promise<Reply> {
  const { url, method } = request;
  const [, area = '', key = '', rest = ''] = url.pathname.split('/').map(decoded);
  const q = (name: string) => url.searchParams.get(name) ?? '';
  if (method === 'POST') {
    return area === 'shop' && key === 'stop' ? shop.stop(request) : json({ error: 'Not understood.' }, 405);
  }
  switch (area) {
    case '':
      return redirect('/admin/customers');
    case 'admin':
      return key === 'companies' ? companyPage(rest) : adminPage(q('q'));
    case 'logs':
      return logsPage(q('user'));
    case 'login-as':
      return shop.logInAs(key);
    case 'shop':
      return shop.page(request);
    case 'stripe':
      return stripePage(rest);
    case 'login':
      return signInPage();
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

/** Starts the company on the loopback address; port 0 takes a free one. */
export async function serveCompany(port = 0): Promise<Served> {
  const shop = openShop();
  const log: LogEntry[] = [];
  let fault: FaultName | null = null;
  let faultMs = 0;

  const api = (request: Request): Reply | Promise<Reply> => {
    const { pathname, searchParams } = request.url;
    const base = served.url;
    const right = () => answerApi(pathname, searchParams, base);
    const asked = searchParams.get('fault');
    const kind = isFault(asked) ? asked : fault;
    const ms = Number(searchParams.get('ms') ?? faultMs) || 5000;
    return kind ? FAULTS[kind]({ base, ms, right }) : right();
  };

  /** The switches that only tests touch. */
  const switches = ({ url, method }: Request): Reply => {
    if (url.pathname === '/__log') {
      if (method === 'DELETE') log.length = 0;
      const path = url.searchParams.get('path') ?? '/';
      return json(log.filter((entry) => entry.path.startsWith(path)));
    }
    if (url.pathname !== '/__fault' || method !== 'POST') return json({ error: 'No such switch.' }, 404);
    const kind = url.searchParams.get('kind');
    if (kind !== null && !isFault(kind)) {
      return json({ error: `No such fault. Choose from ${Object.keys(FAULTS).join(', ')}.` }, 400);
    }
    fault = kind;
    faultMs = Number(url.searchParams.get('ms') ?? 0);
    return json({ fault });
  };

  const served = await serve(async (request) => {
    const { method, url, headers } = request;
    if (url.pathname.startsWith('/__')) return switches(request);
    const entry: LogEntry = {
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      status: 0,
    };
    log.push(entry);
    if (log.length > KEPT) log.shift();
    const answer = await (url.pathname.startsWith('/api/') ? api(request) : pageAt(request, shop));
    entry.status = answer.status;
    return answer;
  }, port);
  return served;
}
