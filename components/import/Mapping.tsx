import type { ImportActions, MappingView } from '../../lib/import/view';
import { Card } from '../ui/Card';
import { Note } from '../ui/Note';
import { ColumnRow } from './ColumnRow';
import { Preview } from './Preview';
import { formatWords, texts } from './texts';

interface Props {
  file: string;
  mapping: MappingView;
  actions: ImportActions;
  now: number;
}

/** What each column is for, and what the first rows become by that. */
export function Mapping({ file, mapping, actions, now }: Props) {
  const t = texts.map;
  return (
    <>
      {mapping.encoding === 'windows-1252' && (
        <Note tone="warn" title={t.guessed}>
          <p>{t.guessedText}</p>
        </Note>
      )}
      {mapping.tooMany && (
        <Note tone="warn" title={t.tooMany}>
          <p data-testid="import-too-many">
            {t.tooManyText(mapping.tooMany.rows, mapping.tooMany.most)}{' '}
            {/* In a tab of its own, so that the file stays picked. */}
            <a href="/options.html" target="_blank">
              {t.raise}
            </a>
          </p>
        </Note>
      )}
      <div class="import-columns">
        <Card title={t.columns} kind="import-map">
          <p class="card-text soft">
            {t.columnsText} <span data-testid="import-format">{formatWords(mapping)}</span>
          </p>
          {mapping.unread !== undefined && (
            <p class="card-text" data-testid="import-unread">
              {t.unread(mapping.columns.length, mapping.unread)}
            </p>
          )}
          {mapping.kind === 'csv' && (
            <label class="card-text import-check">
              <input
                type="checkbox"
                checked={mapping.header}
                data-testid="import-header"
                onChange={({ currentTarget }) => actions.setHeader(currentTarget.checked)}
              />
              {t.header}
            </label>
          )}
          <ul class="import-uses" aria-label={t.columns}>
            {mapping.columns.map((column, at) => (
              <ColumnRow key={at} column={column} setUse={(use) => actions.setUse(at, use)} />
            ))}
          </ul>
        </Card>
        <section class="import-preview" aria-label={t.preview}>
          <h2>{t.preview}</h2>
          <p class="soft">{mapping.preview.length > 0 ? t.previewText : t.noPreview}</p>
          {mapping.preview.map((row) => (
            <Preview key={row.line} row={row} file={file} now={now} copy={actions.copy} />
          ))}
        </section>
      </div>
      <footer class="import-foot">
        <p role="status">{!mapping.ready && t.notReady}</p>
        <div class="actions">
          <button type="button" class="button" data-testid="import-leave" onClick={actions.leave}>
            {t.leave}
          </button>
          <button
            type="button"
            class="button button-primary"
            data-testid="import-start"
            aria-disabled={!mapping.ready || undefined}
            onClick={() => mapping.ready && actions.start()}
          >
            {t.start}
          </button>
        </div>
      </footer>
    </>
  );
}
