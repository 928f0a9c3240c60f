/** Starts the demo desk and the demo company, each on a loopback port of its own. */
import { serveCompany } from './company/server.ts';
import { serveDesk } from './desk/server.ts';

export interface Demo {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  deskUrl: string;
  companyUrl: string;
  close(): Promise<void>;
}

/** Ports of 0, or none, take free ones. Rejects where a port is taken; nothing is left running then. */
export async function startDemo({ deskPort = 0, companyPort = 0 } = {}): Promise<Demo> {
  const desk = await serveDesk(deskPort);
  try {
    const company = await serveCompany(companyPort);
    return {
      deskUrl: desk.url,
      companyUrl: company.url,
      close: async () => void (await Promise.all([desk.close(), company.close()])),
    };
  } catch (error) {
    await desk.close();
    throw error;
  }
}
