// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { bytes, noticeWords } from '../../../../components/options/privacy/texts';
import { calm, drawAt } from '../draw';

const draw = drawAt('privacy');

const { privacy } = calm;
const words = (selector: string) => document.querySelector(selector)?.textContent;

describe('the card of privacy', () => {
  it('tells what is kept and how much room it takes', async () => {
    await draw({ privacy: { ...privacy, room: { used: 12_345_678, allowed: 4_000_000_000 } } });
    expect(words('.kept')).toBe(
      '3 customers and 5 tickets are kept here. Room taken, as the browser estimates it: 12 MB of 4 GB.',
    );
  });

  it('offers the limits, with what is chosen, and changes one at a time', async () => {
    const page = await draw({ privacy: { ...privacy, settings: { days: null, most: 10_000 } } });
    const days = page.one('keep-days') as HTMLSelectElement;
    const most = page.one('keep-most') as HTMLSelectElement;
    expect([days.value, most.value]).toEqual(['null', '10000']);
    expect([...days.options].map(({ textContent }) => textContent)).toEqual([
      '7 days',
      '30 days',
      '90 days',
      'A year',
      'Never by age',
    ]);
    expect(most.textContent).toContain('1,000,000 customers');
    const choose = (select: HTMLSelectElement, value: string) =>
      act(() => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose(days, '30');
    await choose(most, '1000000');
    await choose(days, 'null');
    const { calls } = vi.mocked(page.actions.privacy.changeSettings).mock;
    expect(calls).toEqual([[{ days: 30 }], [{ most: 1_000_000 }], [{ days: null }]]);
    expect(page.actions.privacy.apply).not.toHaveBeenCalled();
  });

  it('says how many went, when it is asked to look after it now', async () => {
    const page = await draw();
    vi.mocked(page.actions.privacy.apply).mockResolvedValueOnce(1_234);
    await page.click('keep-apply');
    await vi.waitFor(() => expect(page.said()).toContain('1,234 customers let go.'));
    vi.mocked(page.actions.privacy.apply).mockRejectedValueOnce(new Error('gone'));
    await page.click('keep-apply');
    await vi.waitFor(() => expect(page.said()).toContain('That did not work. Try again.'));
  });

  it('offers to ask the browser only while it was not asked', async () => {
    const page = await draw();
    await page.click('persist');
    expect(page.actions.privacy.askPersistence).toHaveBeenCalledOnce();
    for (const persistence of ['asking', 'promised', 'refused'] as const) {
      await page.show({ privacy: { ...privacy, persistence } });
      expect(page.has('persist')).toBe(false);
      expect(page.one('persistence').dataset['state']).toBe(persistence);
    }
    expect(page.one('persistence').textContent).toContain('did not promise');
  });

  it('tells a notice until it is understood', async () => {
    const page = await draw({
      privacy: { ...privacy, notice: { code: 'lost', at: 1_790_000_000_000, before: 1_200, after: 0 } },
    });
    expect(page.one('keeping-notice').textContent).toContain('Of 1,200 customers, none were left');
    await page.click('keeping-dismiss');
    expect(page.actions.privacy.dismissNotice).toHaveBeenCalledOnce();
    await page.show({ privacy });
    expect(page.has('keeping-notice')).toBe(false);
  });

  it('has words for each notice, and says in each what is safe or what to do', () => {
    for (const code of ['newer', 'damaged', 'shut', 'made-room', 'no-room'] as const) {
      const { title, text } = noticeWords({ code, at: 0 });
      expect(title).not.toBe('');
      expect(text).toMatch(/are safe|helps|lower the limits/);
    }
  });

  it('tells sizes as people do', () => {
    expect([0, 999_400, 1_000_000, 9_960_000, 123_456_789, 3_210_000_000_000].map(bytes)).toEqual([
      '0 kB',
      '999 kB',
      '1 MB',
      '10 MB',
      '123 MB',
      '3.2 TB',
    ]);
  });
});

describe('the list of hosts', () => {
  const host = (n: number) => ({
    host: `host${n}.example`,
    purposes: ['source' as const],
    first: 0,
    last: 400_000,
    count: n,
  });

  it('says when there is none', async () => {
    await draw();
    expect(words('.hosts')).toContain('None yet.');
  });

  it('tells each with what it was for, how often, since when and when last', async () => {
    const page = await draw({
      privacy: { ...privacy, hosts: [{ ...host(1_001), purposes: ['source', 'audit'] }] },
    });
    const row = page.one('host-row').textContent;
    for (const part of [
      'host1001.example',
      'asked about customers and told of logins',
      '1,001 requests since Jan 1, 1970',
      'last 10 min ago',
    ])
      expect(row).toContain(part);
  });

  it('shows a dozen, and all of them on a press', async () => {
    const hosts = Array.from({ length: 30 }, (_, n) => host(n));
    const page = await draw({ privacy: { ...privacy, hosts } });
    expect(page.all('host-row')).toHaveLength(12);
    await page.click('hosts-all');
    expect(page.all('host-row')).toHaveLength(30);
  });
});
