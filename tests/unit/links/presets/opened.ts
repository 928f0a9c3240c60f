import type { Environment } from '../../../../lib/links/environment';
import { presetOf } from '../../../../lib/links/presets/index';
import { resolveLink } from '../../../../lib/links/resolve';
import { moment, valuesFrom, type LinkValues } from '../../../../lib/links/values';

/** 2026-11-28T10:00:00Z, and the window around it: half an hour each way. */
export const heardAt = 1795860000000;

/** Somebody whose every value tries to break out. */
export const awkward: LinkValues = {
  ...valuesFrom(
    { kind: 'desk' },
    {
      'customer.email': String.raw`zoë+o'hara"\@example.com`,
      'customer.externalId': String.raw`ü/1"'\2`,
      'customer.stripeId': 'cus_1?2',
      'customer.values.slack': 'C01/2',
      'ticket.subject': `It's "broken" & slow`,
      'ticket.url': 'https://rt.acme.example/?id=7#x',
    },
  ),
  'ticket.heardAt': moment(heardAt, { kind: 'desk' }),
};

/** Where a link made of the preset leads, or why it leads nowhere. */
export function opened(
  preset: string,
  fields: Record<string, string> = {},
  { values = awkward, environment = null as Environment | null } = {},
): string {
  const link = {
    id: 'a',
    kind: presetOf(preset)?.kind ?? 'custom',
    label: 'A',
    preset,
    with: fields,
  } as const;
  const { href, refused, missing } = resolveLink(link, values, { schemes: [], environment, now: heardAt });
  return href ?? refused ?? `missing: ${missing.join(', ')}`;
}
