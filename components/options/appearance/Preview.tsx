import type { SidebarPlace } from '../../../lib/options/appearance/view';

interface Props extends SidebarPlace {
  blurred: boolean;
}

/** How wide the window is that is drawn, in its own pixels. */
const WINDOW = 1280;

/** A ticket with the sidebar beside it, in small. For the eye alone: it says nothing that the controls do not say. */
export function Preview({ side, width, blurred }: Props) {
  return (
    <div class="preview" aria-hidden="true" data-testid="preview" data-side={side}>
      <div class="preview-page">
        <i class="preview-title" />
        <i />
        <i />
        <i class="preview-short" />
        <i class="preview-gap" />
        <i />
        <i class="preview-short" />
      </div>
      <div
        class={blurred ? 'preview-sidebar preview-blurred' : 'preview-sidebar'}
        style={{ width: `${(width / WINDOW) * 100}%` }}
      >
        <div class="preview-card preview-person">
          <b />
          <span class="preview-words">
            <i class="preview-name" />
            <i class="preview-short" />
          </span>
        </div>
        <i class="preview-link preview-first" />
        <i class="preview-link" />
        <i class="preview-link" />
        <div class="preview-card">
          <i />
          <i class="preview-short" />
          <i />
        </div>
      </div>
    </div>
  );
}
