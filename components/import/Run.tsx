import type { ImportActions, ProgressView } from '../../lib/import/view';
import { Card } from '../ui/Card';
import { Note } from '../ui/Note';
import { Numbers } from './Numbers';
import { PickFile } from './PickFile';
import { rows, texts } from './texts';

interface Props {
  progress: ProgressView;
  /** It stopped because the browser has no room. */
  full: boolean;
  actions: ImportActions;
}

/** An import under way, or one that waits to go on. */
export function Run({ progress, full, actions }: Props) {
  const t = texts.run;
  const { stage, done, speed, left, needsFile, removing } = progress;
  const stopped = stage === 'stopped';
  return (
    <Card title={t.stages[stage]} kind="import-run">
      <div class="card-text import-progress">
        <progress
          class="import-bar"
          data-testid="import-progress"
          data-stage={stage}
          data-rows={progress.rows}
          max={1}
          value={done}
          aria-label={t.bar}
        />
        <p class="import-pace">
          <span>{rows(progress.rows)}</span>
          {stage === 'importing' && speed !== undefined && <span class="soft">{t.speed(speed)}</span>}
          {stage === 'importing' && left !== undefined && <span class="soft">{t.left(left)}</span>}
        </p>
        <Numbers counts={progress.counts} />
        {stopped && (
          <Note tone="info" title={t.stopped}>
            <p>{removing ? t.removeStopped : needsFile ? t.needsFile : t.stoppedText}</p>
          </Note>
        )}
        <div class="actions">
          {!stopped && (
            <button type="button" class="button" data-testid="import-stop" onClick={actions.stop}>
              {t.stop}
            </button>
          )}
          {stopped && !needsFile && (
            <button
              type="button"
              class="button button-primary"
              data-testid="import-go-on"
              onClick={actions.goOn}
            >
              {full ? t.again : t.goOn}
            </button>
          )}
          {stopped && needsFile && <PickFile label={t.sameFile} pick={actions.pick} />}
          {stopped && (
            <button type="button" class="button" data-testid="import-give-up" onClick={actions.giveUp}>
              {t.giveUp}
            </button>
          )}
        </div>
      </div>
    </Card>
  );
}
