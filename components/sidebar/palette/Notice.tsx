import { Words } from '../../ui/Words';
import { noticeTexts as t } from './texts';
import type { Notice as Shown } from './use-overlays';

/** One line at the foot of the sidebar. Always there, so that screen readers notice when words come. */
export function Notice({ notice }: { notice: Shown | null }) {
  return (
    <p class="notice" role="status" data-testid="notice">
      {notice && (
        <span>
          <Words text={t[notice.kind]} values={'label' in notice ? { label: notice.label } : {}} />
        </span>
      )}
    </p>
  );
}
