/**
 * A desk's window with a ticket in it, and what stands beside it so far. Decoration: the words next to it say the same.
 * The right-to-left one is mirrored by the style.
 */
export function Picture({ state }: { state: 'away' | 'here' | 'ticket' | 'customer' }) {
  const open = state !== 'away';
  const ticket = state === 'ticket' || state === 'customer';
  return (
    <svg class={`picture picture-${state}`} viewBox="0 0 360 184" aria-hidden="true">
      <rect class="picture-window" x="1" y="1" width="358" height="182" rx="12" />
      <path class="picture-line" d="M1 30h358" />
      {[16, 28, 40].map((x) => (
        <circle key={x} class="picture-dot" cx={x} cy="16" r="3.5" />
      ))}
      <rect class="picture-soft" x="60" y="10" width="150" height="12" rx="6" />
      <g class={open ? '' : 'picture-faint'}>
        {[46, 76, 106, 136].map((y, at) => (
          <g key={y}>
            <rect
              class={ticket && at === 1 ? 'picture-picked' : 'picture-row'}
              x="14"
              y={y}
              width="72"
              height="22"
              rx="5"
            />
            <rect class="picture-soft" x="20" y={y + 6} width={48 - at * 5} height="4" rx="2" />
            <rect class="picture-soft" x="20" y={y + 13} width={34 + at * 4} height="3" rx="1.5" />
          </g>
        ))}
      </g>
      {ticket && (
        <g class="picture-come">
          <rect class="picture-ink" x="102" y="48" width="92" height="7" rx="3.5" />
          {[68, 78, 88, 106, 116].map((y, at) => (
            <rect key={y} class="picture-soft" x="102" y={y} width={at % 2 ? 96 : 122} height="4" rx="2" />
          ))}
          <rect class="picture-row" x="102" y="134" width="122" height="30" rx="5" />
        </g>
      )}
      <rect class={open ? 'picture-side' : 'picture-gap'} x="244" y="40" width="104" height="134" rx="9" />
      {state === 'customer' && (
        <g class="picture-come">
          <circle class="picture-face" cx="262" cy="60" r="9" />
          <rect class="picture-ink" x="277" y="53" width="48" height="5" rx="2.5" />
          <rect class="picture-soft" x="277" y="62" width="58" height="4" rx="2" />
          {[80, 100, 120].map((y, at) => (
            <g key={y}>
              <rect class="picture-link" x="254" y={y} width="84" height="14" rx="5" />
              <rect
                class="picture-link-text"
                x="262"
                y={y + 5}
                width={at === 1 ? 26 : 40}
                height="4"
                rx="2"
              />
            </g>
          ))}
          <rect class="picture-row" x="254" y="142" width="84" height="24" rx="5" />
        </g>
      )}
    </svg>
  );
}
