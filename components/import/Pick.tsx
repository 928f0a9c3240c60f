import type { ImportActions } from '../../lib/import/view';
import { PickFile } from './PickFile';
import { texts } from './texts';

/** The first step: what kind of file, and where it goes. */
export function Pick({ pick }: { pick: ImportActions['pick'] }) {
  const t = texts.pick;
  return (
    <section class="card import-pick" aria-labelledby="import-pick">
      <h2 id="import-pick">{t.title}</h2>
      <p class="soft">{t.text}</p>
      <p class="soft">{t.privacy}</p>
      <div class="import-place">
        <PickFile label={t.button} pick={pick} />
        <span class="soft">{t.hint}</span>
      </div>
    </section>
  );
}
