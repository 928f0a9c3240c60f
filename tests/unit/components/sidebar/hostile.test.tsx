// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { samples } from '../../../look/gallery/samples';
import { all, clear, drawSidebar, testId } from '../mount';

afterEach(clear);

const view = samples['one']!;
const TEXTS = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  'Ada\u202Egnp.exe',
  'a\u200Bda@example.com',
  '__proto__',
];

describe.each(TEXTS)('%j stays text', (text) => {
  it('as everything of a customer', async () => {
    const fields = [{ label: text, value: text }];
    await drawSidebar({
      ...view,
      subject: text,
      ticketId: text,
      customer: {
        name: text,
        email: text,
        externalId: text,
        company: text,
        plan: text,
        avatar: text,
        stripeId: text,
      },
      links: [{ id: text, kind: 'custom', label: text, href: 'https://example.com/', missing: [] }],
      answers: [
        { sourceId: text, label: text, status: 'ok', fetchedAt: view.now, facts: { stripeId: text, fields } },
      ],
      earlier: [{ key: text, id: text, subject: text, url: 'https://example.com/', seenAt: view.now }],
    });
    expect(testId('customer-name').textContent).toBe(text);
    expect(testId('customer-email').textContent).toBe(text);
    expect(testId('customer-id').textContent).toBe(text);
    expect(testId('link').dataset['id']).toBe(text);
    expect(all('img, script, iframe, [onerror], [onload]')).toEqual([]);
  });

  it('as a candidate', async () => {
    const candidates = [{ key: text, name: text, email: text, note: 'requester' as const }];
    await drawSidebar({ ...samples['several']!, candidates });
    expect(testId('candidate').dataset['email']).toBe(text);
    expect(all('img, script, iframe')).toEqual([]);
  });

  it('as an error', async () => {
    await drawSidebar({ ...view, state: 'error', error: { title: text, text } });
    expect(all('img, script, iframe')).toEqual([]);
  });
});

it('marks what would not be seen, and leaves the value as it is', async () => {
  await drawSidebar({
    ...view,
    links: [],
    customer: { name: 'Ada\u202Egnp', email: 'a\u200Bda@example.com' },
  });
  expect(all('.hidden-character').map((mark) => mark.dataset['code'])).toEqual(['U+202E', 'U+200B']);
  expect(testId('customer-email').textContent).toBe('a\u200Bda@example.com');
});

it('keeps every text from outside apart from its surroundings', async () => {
  await drawSidebar(samples['rtl']!);
  for (const text of ['محمد عبد الرحمن', 'شركة المثال', 'القاهرة (2)', 'أين طلبي؟']) {
    expect(all('bdi').filter((isolated) => isolated.textContent === text)).not.toEqual([]);
  }
});
