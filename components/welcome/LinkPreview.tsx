import type { LinksStepView } from '../../lib/welcome/view';
import { VisibleText } from '../ui/VisibleText';
import { texts } from './texts';

/** The address as it becomes for the customer; what is the customer's in it stands out. */
export function LinkPreview({ view }: { view: Pick<LinksStepView, 'preview' | 'who'> }) {
  const { preview, who } = view;
  const t = texts.links;
  if (!preview) return null;
  return (
    <div class="welcome-preview" data-testid="preview" data-href={preview.href}>
      <p class="soft">
        <VisibleText text={who.example ? t.example(who.name) : t.preview(who.name)} inline />
      </p>
      <p class="welcome-url" dir="ltr">
        {preview.parts.map(({ text, from }, at) =>
          typeof from === 'string' ? (
            <VisibleText key={at} text={text} inline />
          ) : (
            <mark key={at} class={'missing' in from ? 'welcome-missing' : ''}>
              <VisibleText text={text} inline />
            </mark>
          ),
        )}
      </p>
      {preview.missing.length > 0 && (
        <p class="soft">
          <code>{preview.missing.join(', ')}</code> {t.missing}
        </p>
      )}
      {preview.refused !== undefined && (
        <p class="welcome-problem">
          {t.refused} {preview.refused}
        </p>
      )}
    </div>
  );
}
