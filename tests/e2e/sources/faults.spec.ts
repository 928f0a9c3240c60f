/** Each way in which an endpoint can fail, one after the other, on a card whose customer is known. */
import '../../../lib/locale/build/speak.ts';
import { problemTexts } from '../../../components/sidebar/problem-texts.ts';
import { texts } from '../../../components/sidebar/texts.ts';
import { euros } from '../../../demo/company/api.ts';
import { demoPack } from '../../../demo/pack.ts';
import { customerAt } from '../../../demo/people.ts';
import { startDemo, type Demo } from '../../../demo/serve.ts';
import { ticketOf } from '../../../demo/tickets.ts';
import type { SourceProblem } from '../../../lib/customers/customer.ts';
import { expect, test as base, testId } from '../fixtures.ts';
import { REFRESH, trouble } from './company.ts';

const test = base.extend<{ demo: Demo }>({
  demo: async ({}, use) => {
    const demo = await startDemo();
    await use(demo);
    await demo.close();
  },
});

const ticket = ticketOf('plain');
const customer = customerAt(ticket.requesters[0]!.email);
/** Something that the source alone knows. */
const known = euros(customer.mrr);

/** The company's faults by name, and what the card says of each. */
const faults: [fault: string, code: SourceProblem][] = [
  ['500', 'server-error'],
  ['401', 'signed-out'],
  ['403', 'forbidden'],
  ['login-redirect', 'redirected'],
  ['html', 'web-page'],
  ['garbage', 'not-json'],
  ['fifty-mb', 'too-big'],
  ['drip&ms=400', 'too-slow'],
  ['hang', 'timeout'],
  ['wrong-type', 'wrong-type'],
  ['shape', 'bad-shape'],
  ['wrong-customer', 'wrong-customer'],
];

const breakIt = (demo: Demo, fault: string) =>
  fetch(`${demo.companyUrl}/__fault?kind=${fault}`, { method: 'POST' });
const mend = (demo: Demo) => fetch(`${demo.companyUrl}/__fault`, { method: 'POST' });
const asked = async (demo: Demo): Promise<number> => {
  const log = await fetch(`${demo.companyUrl}/__log?path=/api/customers`);
  return ((await log.json()) as unknown[]).length;
};

test('every fault has words of its own, and what was known stays on screen', async ({
  session,
  demo,
  open,
}) => {
  const pack = demoPack(demo);
  const sources = pack.sources
    .filter(({ id }) => id === 'customers')
    .map((source) => ({ ...source, timeout: 2 }));
  await session.setPack({ ...pack, sources });
  const sidebar = await (await open(`${demo.deskUrl}/tickets/${ticket.id}`)).sidebar();
  const words = () => sidebar.evaluate(() => document.body.innerText);
  await sidebar.waitFor(testId('customer-id'));
  expect(await words()).toContain(known);

  for (const [fault, code] of faults) {
    await breakIt(demo, fault);
    await sidebar.click(REFRESH);
    await sidebar.waitFor(trouble(code));
    const [, title, text] = problemTexts[code];
    const told = await sidebar.text(trouble(code));
    expect(told, fault).toContain(title);
    expect(told, fault).toContain(text(new URL(demo.companyUrl).host));
    expect(await words(), fault).toContain(known);
    expect(await sidebar.text(testId('customer-id')), fault).toBe(customer.id);
  }
  // Where a lost login leads to is never asked for.
  expect(await fetch(`${demo.companyUrl}/__log?path=/login`).then((log) => log.json())).toEqual([]);

  await mend(demo);
  await sidebar.click(REFRESH);
  await sidebar.waitGone(testId('trouble'));

  // To know nobody by that address is an answer, and no fault.
  await breakIt(demo, '404');
  await sidebar.click(REFRESH);
  await sidebar.waitUntil(
    (unknown) => document.body.innerText.includes(unknown),
    texts.source.unknown('Account'),
  );
  expect(await sidebar.count(testId('trouble'))).toBe(0);
  await mend(demo);
  await sidebar.click(REFRESH);
  await sidebar.waitFor(testId('customer-id'));

  // A host that names a time is asked by nobody before it.
  await breakIt(demo, '429');
  await sidebar.click(REFRESH);
  await sidebar.waitFor(trouble('busy'));
  expect(await words()).toContain(known);
  await mend(demo);
  const before = await asked(demo);
  await sidebar.click(REFRESH);
  await sidebar.waitFor(`button[aria-label="${texts.source.refresh}"]`);
  expect(await sidebar.count(trouble('busy'))).toBe(1);
  expect(await asked(demo)).toBe(before);
});
