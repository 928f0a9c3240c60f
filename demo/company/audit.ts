/** Who logged in as whom and why: each entry is taken once, however often it is sent. */
import { momentOf } from '../dates.ts';
import { html } from '../html.ts';
import { json, type Reply, type Request } from '../http.ts';
import { page } from './layout.ts';

export interface AuditEntry {
  key: string;
  entry: object;
}

export interface Audit {
  /** `POST /api/audit` with an `Idempotency-Key`: 201 for a new entry, 200 for one that is here already. */
  take(request: Request): Reply;
  /** In the order of their coming. */
  all(): AuditEntry[];
  page(): Reply;
}

/** The text at a path such as `person.email` of whatever was sent; `''` where there is none. */
function textAt(entry: object, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined,
      entry,
    );
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

function objectOf(body: string): object | null {
  try {
    const read: unknown = JSON.parse(body);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}

const COLUMNS = [
  ['Agent', ['agent']],
  ['Customer', ['person.name', 'person.email', 'person.externalId']],
  ['Ticket', ['ticket.id']],
  ['Reason', ['reason']],
  ['Link', ['link.label', 'link.host']],
  ['Came of it', ['outcome']],
] as const;

export function openAudit(): Audit {
  const entries = new Map<string, object>();
  return {
    take({ headers, body }) {
      const key = headers['idempotency-key'];
      if (typeof key !== 'string' || key === '') return json({ error: 'Send an Idempotency-Key.' }, 400);
      const entry = objectOf(body);
      if (!entry) return json({ error: 'Send one entry as a JSON object.' }, 400);
      const known = entries.has(key);
      if (!known) entries.set(key, entry);
      return json({ taken: true }, known ? 200 : 201);
    },
    all: () => [...entries].map(([key, entry]) => ({ key, entry })),
    page() {
      const rows = [...entries.values()].toReversed();
      const body = html`<main>
        <h1>Audit</h1>
        <p class="soft">
          Who logged in as whom: ${rows.length} ${rows.length === 1 ? 'entry' : 'entries'}, newest first
        </p>
        <table>
          <thead>
            <tr>
              <th>When</th>
              ${COLUMNS.map(([label]) => html`<th>${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map((entry) => {
              const at = Date.parse(textAt(entry, 'at')) || Number(textAt(entry, 'at'));
              return html`<tr>
                <td>${at ? momentOf(at, Date.now()) : ''}</td>
                ${COLUMNS.map(
                  ([, paths]) =>
                    html`<td>
                      <bdi
                        >${paths
                          .map((path) => textAt(entry, path))
                          .filter(Boolean)
                          .join(' · ')}</bdi
                      >
                    </td>`,
                )}
              </tr>`;
            })}
          </tbody>
        </table>
      </main>`;
      return page({ title: 'Audit', tool: 'Admin', body });
    },
  };
}
