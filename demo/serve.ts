/** Starts the demo desk and the demo company with its staging twin, each on a loopback port of its own. */
import { serveCompany } from './company/server.ts';
import { serveDesk } from './desk/server.ts';
import type { Served } from './http.ts';

export interface Demo {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  deskUrl: string;
  companyUrl: string;
  stagingUrl: string;
  close(): Promise<void>;
}

/** Ports of 0, or none, take free ones. Rejects where a port is taken; nothing is left running then. */
export async function startDemo({ deskPort = 0, companyPort = 0, stagingPort = 0 } = {}): Promise<Demo> {
  const running: Served[] = [];
  const close = async () => void (await Promise.all(running.map((server) => server.close())));
  const start = async (server: Promise<Served>) => {
    running.push(await server);
    return server;
  };
  try {
    const desk = await start(serveDesk(deskPort));
    const company = await start(serveCompany(companyPort));
    const staging = await start(serveCompany(stagingPort, 'staging'));
    return { deskUrl: desk.url, companyUrl: company.url, stagingUrl: staging.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}
