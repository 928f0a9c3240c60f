import { expect, type Page } from '@playwright/test';
import type { DeskConfig } from '../../../../lib/desks/config';
import { fixtureNames, loadFixture, type Fixture } from '../fixtures';

/** No adapter takes another desk's page, nor its own desk's page under an address that looks like the desk's. */
export async function foreignPagesAreNot(page: Page, { url, desk }: Fixture): Promise<void> {
  const tries: { url: string; desk: DeskConfig }[] = [
    ...lookAlikes(url).map((address) => ({ url: address, desk })),
    ...otherDesks(desk).map((other) => ({ url, desk: other })),
  ];
  const taken = await page.evaluate(
    (all) =>
      all.filter(({ url, desk }) => {
        const { readPage, ticketAt } = window.desks();
        const seen = readPage(document, new URL(url), desk);
        // A desk of which the pack says nothing but where it is takes every page there; it reads nobody off one.
        const anyPage =
          desk.type === 'custom' && !desk.read && new URL(url).origin === new URL(desk.url).origin;
        return anyPage ? seen?.people.length : seen || ticketAt(new URL(url), desk);
      }),
    tries,
  );
  expect(taken).toEqual([]);
}

function lookAlikes(address: string): string[] {
  const url = new URL(address);
  const rest = url.pathname + url.search + url.hash;
  return [
    `${url.protocol}//${url.hostname}.evil.example${rest}`,
    `${url.protocol}//evil-${url.host}${rest}`,
    `${url.protocol}//evil.${url.host}${rest}`,
    `${url.protocol}//${url.hostname.replaceAll('.', '')}.example${rest}`,
    `${url.protocol}//${url.host}@evil.example${rest}`,
    `${url.protocol}//${url.hostname}:4430${rest}`,
    `${url.protocol === 'https:' ? 'http' : 'https'}://${url.host}${rest}`,
    `https://evil.example/${url.host}${rest}`,
    `https://evil.example${rest}#${address}`,
  ];
}

let known: DeskConfig[] | undefined;
/** Read once: there are hundreds of fixtures, and each of them asks. */
const allDesks = (): DeskConfig[] => (known ??= fixtureNames().map((name) => loadFixture(name).desk));

/**
 * The other desks of the fixtures. Known ones are moved to this desk's base, so that only what the page is can tell;
 * one that the pack describes in data is at home wherever its own patterns say.
 */
function otherDesks(own: DeskConfig): DeskConfig[] {
  const others = new Map<string, DeskConfig>();
  for (const desk of allDesks()) {
    if (desk.type === own.type) continue;
    const moved = desk.type === 'custom' ? desk : { ...desk, url: own.url };
    others.set(JSON.stringify(moved), moved);
  }
  return [...others.values()];
}
