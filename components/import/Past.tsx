import { Download } from 'lucide-preact';
import type { ImportActions, PastImport } from '../../lib/import/view';
import { TwoPresses } from '../options/TwoPresses';
import { Card } from '../ui/Card';
import { VisibleText } from '../ui/VisibleText';
import { count, sizeOf, texts } from './texts';

interface Props {
  past: readonly PastImport[];
  remove: ImportActions['remove'];
  download: ImportActions['downloadRefused'];
}

const kinds = ['imported', 'updated', 'unchanged', 'refused'] as const;

/** Imports that have ended: what came of each, and the way back. */
export function Past({ past, remove, download }: Props) {
  return (
    <Card title={texts.past.title}>
      <ul class="import-past">
        {past.map(({ id, name, at, size, cancelled, partly, counts }) => (
          <li key={id} data-testid="import-past" data-name={name}>
            <p class="import-past-head">
              <span class="import-past-name">
                <VisibleText text={name} />
              </span>{' '}
              <span class="soft">
                {texts.past.when(at)}, {sizeOf(size)}
                {cancelled && `, ${partly ? texts.past.partly : texts.past.cancelled}`}
              </span>
            </p>
            <p class="chips">
              {kinds.map(
                (kind) =>
                  counts[kind] > 0 && (
                    <span key={kind} class={kind === 'refused' ? 'chip chip-caution' : 'chip'}>
                      {texts.counts[kind]} {count(counts[kind])}
                    </span>
                  ),
              )}
            </p>
            <div class="actions">
              {counts.refused > 0 && (
                <button type="button" class="button button-quiet" onClick={() => download(id)}>
                  <Download size={15} />
                  {texts.report.download}
                </button>
              )}
              <TwoPresses
                id="import-remove"
                words={{ ...texts.remove, ...texts.removePast }}
                act={() => remove(id)}
              />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
