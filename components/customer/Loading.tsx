import { pageTexts as t } from './texts';

/** Usually gone before it is seen. */
export function Loading() {
  return (
    <p class="visually-hidden" role="status">
      {t.loading}
    </p>
  );
}
