import { texts } from './texts';

/** The shape of what is coming. It fades in late, so that a quick answer never flashes. */
export function Looking() {
  return (
    <div class="looking">
      <p class="visually-hidden" role="status">
        {texts.looking}
      </p>
      <div class="card person" aria-hidden="true">
        <div class="person-row">
          <span class="bone bone-face" />
          <div class="bone-lines">
            <span class="bone bone-name" />
            <span class="bone bone-mail" />
          </div>
        </div>
        <span class="bone bone-chip" />
      </div>
      <div class="links-box" aria-hidden="true">
        <div class="links links-led">
          <span class="bone bone-link" />
          <span class="bone bone-link" />
          <span class="bone bone-link" />
        </div>
      </div>
    </div>
  );
}
