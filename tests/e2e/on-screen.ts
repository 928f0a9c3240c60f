import { setTimeout as delay } from 'node:timers/promises';
import type { Session, Tab } from '../harness/driver.ts';

/** For how long a tab or the background may think about it; either may be what the test failed of. */
const PATIENCE_MS = 8000;
const LONGEST = 1500;

/**
 * What stood on screen and what the extension kept of its tabs when a test failed: on a machine that is far away, such a
 * moment does not come again. One line. Never throws.
 */
export async function onScreen(session: Session, tabs: readonly Tab[]): Promise<string> {
  const said = await Promise.all([told(() => ofKept(session)), ...tabs.map((tab) => told(() => ofTab(tab)))]);
  return said.join(' | ').slice(0, LONGEST);
}

const told = (look: () => Promise<string>): Promise<string> =>
  Promise.race([
    look().catch((error: unknown) => String(error).slice(0, 120)),
    delay(PATIENCE_MS, 'no answer', { ref: false }),
  ]);

async function ofTab(tab: Tab): Promise<string> {
  const page = await tab.evaluate(() => {
    // Asked of the prototype, which no name in the page hides.
    const hosts: Element[] = Array.from(
      Document.prototype.querySelectorAll.call(document, '[data-deskside]'),
    );
    const boxes = hosts.map((host) => {
      const { left, top, width, height } = host.getBoundingClientRect();
      return `${width}x${height} at ${left},${top}`;
    });
    return `${location.href}: ${boxes.join(' and ') || 'nothing of ours'}`;
  });
  const frames = await Promise.all((await tab.sidebars()).map((frame) => frame.evaluate(ofDocument)));
  // A page of the extension tells more by its own words.
  const own = frames.length > 0 ? frames : [await tab.evaluate(ofDocument)];
  return [page, ...own].join(' ');
}

const ofDocument = (): string => {
  const main = document.querySelector('main');
  const words = (document.body.innerText ?? '').replace(/\s+/g, ' ').slice(0, 240);
  return `${JSON.stringify({ ...main?.dataset })} “${words}”`;
};

interface Known {
  docked?: { claimedBy?: object };
  spotted?: { sighting?: { ticket?: { id: string } } };
}

async function ofKept(session: Session): Promise<string> {
  const [local, known] = JSON.parse(await session.everythingKept()) as Record<string, unknown>[];
  const tabs = Object.entries(known ?? {}).filter(([key]) => key.startsWith('tab:'));
  const states = (tabs as [string, Known][]).map(([key, { docked, spotted }]) => {
    const frame = docked?.claimedBy ? 'claimed' : docked ? 'announced' : 'no frame';
    return `${key} ${frame}, ticket ${spotted?.sighting?.ticket?.id}`;
  });
  return `kept: ${JSON.stringify(local?.['layout'])}; ${states.join('; ')}`;
}
