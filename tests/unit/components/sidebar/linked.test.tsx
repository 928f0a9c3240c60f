// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { SidebarView } from '../../../../lib/sidebar/view';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, find, testId } from '../mount';

afterEach(clear);

const sample = (name: string) => samples[name] as SidebarView;
const items = () => all('[data-testid="linked"]').map((item) => item.textContent?.replace(/\s+/g, ' '));

it('says of each ticket where it is, and when its customer was seen here', async () => {
  await drawSidebar(sample('linked'));
  const [ada, unseen, nameless, ...customers] = items();
  expect(ada).toMatch(/#16.*Broken screen.*Support · seen here 12 min ago.*Ada Lovelace.*Engines/);
  expect(ada).toContain('ada.lovelace@example.com');
  expect(unseen).toMatch(/#23.*Support · not seen in this browser yet$/);
  expect(nameless).toContain('adana+shop@example.net');
  expect(customers[0]).toMatch(/Adam Ødegård/);
  expect(customers[1]).toBe('This link is to a customer whom this browser does not know.');
  expect(find('main').getAttribute('aria-label')).toBe('Customers that this page links to');
});

it('leads to the desk’s own page, in a tab of its own that knows nothing of us', async () => {
  await drawSidebar(sample('linked'));
  const link = testId('linked-ticket') as HTMLAnchorElement;
  expect(link.href).toBe('https://rt.acme.example/Ticket/Display.html?id=16');
  expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  expect(link.textContent).toContain('Open ticket');
});

it('opens a customer when pressed, and nobody before', async () => {
  const actions = await drawSidebar(sample('linked'));
  expect(actions.open).not.toHaveBeenCalled();
  const pressable = all('[data-testid="linked-customer"]');
  expect(pressable).toHaveLength(3);
  await click(pressable[1] as HTMLElement);
  expect(actions.open).toHaveBeenCalledExactlyOnceWith('c2');
  expect(actions.refresh).not.toHaveBeenCalled();
});

it('has a way back from the customer to the list', async () => {
  const actions = await drawSidebar(sample('linked-opened'));
  expect(items()).toEqual([]);
  await click(button('Back to the list'));
  expect(actions.undo).toHaveBeenCalledOnce();
});

it('offers nothing to press for a person whose record is gone', async () => {
  await drawSidebar(sample('linked-long'));
  const last = all('[data-testid="linked"]').at(-1);
  expect(last?.textContent).toContain('Gone Record');
  expect(last?.querySelectorAll('button')).toHaveLength(0);
});

it('draws hostile words as words', async () => {
  const markup = '<img src=x onerror=alert(1)>';
  const [first] = sample('linked').linked ?? [];
  const linked = [
    {
      ...first!,
      ticket: { ...first!.ticket!, id: markup, subject: markup, desk: markup },
      customer: { id: 'x', name: `Ada\u202E${markup}`, email: markup, company: markup },
    },
  ];
  await drawSidebar({ ...sample('linked'), subject: markup, linked });
  expect(all('img')).toEqual([]);
  expect(all('.hidden-character')).toHaveLength(1);
});
