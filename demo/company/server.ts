/** Serves the demo company: customer JSON, and the pages that the links beside a ticket lead to. */
import { json, serve, type Answer, type Reply, type Request, type Served } from '../http.ts';
import { openAudit } from './audit.ts';
import { endpointsOf } from './endpoints/index.ts';
import { FAULTS, isFault, type FaultName } from './faults.ts';
import { asStaging, type Environment } from './layout.ts';
import { openOneTime } from './one-time.ts';
import { pageAt } from './routes.ts';
import { openSessions } from './sessions.ts';

/** One request as `GET /__log` tells it: `headers` hold `referer` and `cookie` where the browser sent them. */
export interface LogEntry {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: string;
  status: number;
}

/** What breaks, and where. `ms` for `slow` and `drip`. */
interface Fault {
  kind: FaultName;
  path: string;
  ms: number;
}

const KEPT = 2000;

/** Starts the company on the loopback address; port 0 takes a free one. */
export async function serveCompany(port = 0, environment: Environment = 'production'): Promise<Served> {
  // Cookies know no ports, so each environment needs a name of its own.
  const sessions = openSessions(`tidewater_${environment}`);
  const oneTime = openOneTime(sessions);
  const audit = openAudit();
  const answerOf = endpointsOf({ oneTime, audit, sessions });
  const log: LogEntry[] = [];
  let fault: Fault | null = null;

  const api = (request: Request): Answer | Promise<Answer> => {
    const { pathname, searchParams } = request.url;
    const base = served.url;
    const right = (asked = request) => answerOf(asked, base);
    const asked = searchParams.get('fault');
    const kind = isFault(asked) ? asked : fault && pathname.startsWith(fault.path) ? fault.kind : null;
    const ms = Number(searchParams.get('ms') ?? fault?.ms ?? 0) || 5000;
    return kind ? FAULTS[kind]({ request, ms, right }) : right();
  };

  /** The switches that only tests touch. */
  const switches = ({ url, method }: Request): Reply => {
    const told = (name: string) => url.searchParams.get(name);
    if (url.pathname === '/__log') {
      if (method === 'DELETE') log.length = 0;
      return json(log.filter((entry) => entry.path.startsWith(told('path') ?? '/')));
    }
    if (url.pathname === '/__audit') return json(audit.all());
    if (method !== 'POST') return json({ error: 'No such switch.' }, 404);
    if (url.pathname === '/__one-time') {
      oneTime.live(Number(told('life')));
      return json({ life: Number(told('life')) });
    }
    if (url.pathname !== '/__fault') return json({ error: 'No such switch.' }, 404);
    const kind = told('kind');
    if (kind !== null && !isFault(kind)) {
      return json({ error: `No such fault. Choose from ${Object.keys(FAULTS).join(', ')}.` }, 400);
    }
    fault = kind && { kind, path: told('path') ?? '/api/', ms: Number(told('ms') ?? 0) };
    return json({ fault });
  };

  const served = await serve(async (request) => {
    const { method, url, headers, body } = request;
    if (url.pathname.startsWith('/__')) return switches(request);
    const entry: LogEntry = {
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      body,
      status: 0,
    };
    log.push(entry);
    if (log.length > KEPT) log.shift();
    const answer = await (url.pathname.startsWith('/api/')
      ? api(request)
      : pageAt(request, { sessions, oneTime, audit }));
    entry.status = answer.status;
    return environment === 'staging' ? asStaging(answer) : answer;
  }, port);
  return served;
}
