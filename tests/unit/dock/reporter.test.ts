import { browser } from '../background/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Sighting } from '../../../lib/desks/desk';
import { createReporter } from '../../../lib/dock/reporter';

const life = '00000000-0000-4000-8000-0000000000aa';
const sighting: Sighting = {
  desk: { type: 'rt', url: 'https://rt.example/' },
  ticket: { id: '7', bound: true },
  slot: 'empty',
  people: [],
};
const send = vi.fn<(message: unknown) => Promise<unknown>>();
browser.runtime.sendMessage = send;
beforeEach(() => {
  send.mockReset();
  send.mockResolvedValue({ ok: true });
});
const at = (href: string) => new URL(href) as unknown as Location;
const told = () => send.mock.calls.map(([message]) => (message as { payload: object }).payload);

it('counts what is seen, within its life', async () => {
  const report = createReporter(at('https://rt.example/7'), life);
  await report.sighting(sighting);
  await report.sighting(null);
  await report.linked(['https://rt.example/8']);
  expect(told()).toEqual([
    { sighting, url: 'https://rt.example/7', life, seq: 1 },
    { sighting: null, url: 'https://rt.example/7', life, seq: 2 },
    { hrefs: ['https://rt.example/8'], url: 'https://rt.example/7', life, seq: 3 },
  ]);
});

it('rejects when it did not arrive', async () => {
  send.mockResolvedValue({ ok: false, error: 'desk/sighting: refused' });
  await expect(createReporter(at('https://rt.example/7'), life).sighting(sighting)).rejects.toThrow(
    'refused',
  );
});

it.each([
  [`https://rt.example/7?q=${'x'.repeat(8000)}#y`, 'https://rt.example/7'],
  [`https://rt.example/${'x'.repeat(8000)}`, 'https://rt.example/'],
])('tells only so much of a long address', async (href, url) => {
  await createReporter(at(href), life).sighting(null);
  expect(told()).toMatchObject([{ url }]);
});
