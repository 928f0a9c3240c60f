/** A desk's page that never rests: 20,000 elements, of which 2,000 change every second. */
import type { Tab } from '../harness/driver.ts';
import { ticketPage, type Requester } from './desk.ts';

export const elements = 20_000;
export const changesPerSecond = 2000;

/** Rows that change beside the ticket: as text, as attributes, and as elements that come and go. */
const script = `<div id="feed"></div><script>
  const feed = document.querySelector('#feed');
  for (let i = 0; i < ${elements / 4}; i += 1) {
    const row = document.createElement('div');
    row.className = 'row';
    row.innerHTML = '<span></span><i class="name"></i><a href="mailto:row' + i + '@feed.example">row ' + i + '</a>';
    feed.append(row);
  }
  const rows = [...feed.children];
  window.changed = 0;
  let last = performance.now();
  setInterval(() => {
    const due = Math.min(2000, Math.floor((performance.now() - last) * ${changesPerSecond / 1000}));
    last += due / ${changesPerSecond / 1000};
    for (let n = 0; n < due; n += 1) {
      const row = rows[window.changed++ % rows.length];
      if (n % 3 === 0) row.firstChild.textContent = String(window.changed);
      else if (n % 3 === 1) row.setAttribute('class', 'row r' + (window.changed % 7));
      else row.append(row.firstChild);
    }
  }, 10);
</script>`;

export const busyPage = (id: string, people: Requester[]): string => ticketPage(id, people, script);

/** How long looks at such a page may take on a busy machine, in ms: they get a tenth of whatever the page has. */
export const patience = 180_000;

/** How often the page has changed itself so far. */
export const changesOf = (tab: Tab): Promise<number> =>
  tab.evaluate(() => (window as unknown as { changed: number }).changed);
