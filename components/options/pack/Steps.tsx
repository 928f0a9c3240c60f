import type { PickedFile } from '../../../lib/options/view';
import { ImportButton } from './ImportButton';
import { texts } from '../texts';

interface Props {
  /** Nothing is in the editor yet. */
  fresh: boolean;
  example(): void;
  importFile(file: PickedFile): void;
}

/** What to do first, for somebody who has no pack. */
export function Steps({ fresh, example, importFile }: Props) {
  return (
    <section class="card steps" aria-labelledby="steps">
      <h2 id="steps">{texts.steps.title}</h2>
      <p class="soft">{texts.steps.intro}</p>
      <ol class="step-list">
        {texts.steps.list.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p class="soft">{text}</p>
          </li>
        ))}
      </ol>
      {fresh && (
        <div class="actions">
          <button type="button" class="button button-primary" data-testid="pack-example" onClick={example}>
            {texts.steps.example}
          </button>
          <ImportButton label={texts.steps.import} importFile={importFile} />
        </div>
      )}
    </section>
  );
}
