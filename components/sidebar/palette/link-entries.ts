import { Copy } from 'lucide-preact';
import type { ResolvedLink } from '../../../lib/links/link';
import { pressKey } from '../../../lib/sidebar/press-key';
import { kindOf } from '../clues/kind-of';
import { withoutMiddle } from '../clues/middle';
import { unusualEnvironment } from '../environment/unusual-environment';
import { groupLinks, targetOf, type Target } from '../links/arrange-links';
import { iconOf } from '../links/icons';
import { labelOf } from '../links/label-of';
import { placeWords } from '../links/texts';
import type { Entry, PaletteScene } from './entry';
import { paletteTexts as t } from './texts';

function hostOf(target: Target): string {
  return 'asks' in target ? target.asks : (URL.parse(target.href)?.host ?? '');
}

/** Where a link opens, if not in a tab as all do. */
const elsewhere = ({ open }: ResolvedLink) => (open && open !== 'tab' ? placeWords(open) : undefined);

/** Pressing links: the customer's, as they stand on screen, and those of what was found in the ticket. */
export function pressEntries({ view, actions, shown }: PaletteScene): Entry[] {
  if (!shown) return [];
  const environment = unusualEnvironment(view);
  const about = (...words: (string | undefined)[]) => words.filter(Boolean).join(' · ');
  const own = groupLinks(view.links).flatMap(({ title, links }) =>
    links.flatMap(({ link, target, digit }): Entry[] => {
      if (!target) return [];
      return [
        {
          id: `press ${pressKey(link.id)}`,
          icon: iconOf(link),
          label: '{label}',
          values: { label: labelOf(link.label, view.customer?.name) },
          detail: about(environment, title, hostOf(target), elsewhere(link)),
          keys: digit?.toString(),
          run: (how) => actions.press(link.id, how),
        },
      ];
    }),
  );
  const found = view.clues.flatMap(({ links, ...clue }) =>
    links.flatMap((link): Entry[] => {
      if (!targetOf(link)) return [];
      const { kind, value } = clue;
      return [
        {
          id: `press ${pressKey(link.id, clue)}`,
          icon: iconOf(link),
          label: '{label}',
          values: { label: link.label },
          detail: about(environment, `${kindOf(clue)} ${withoutMiddle(value)}`, elsewhere(link)),
          run: (how) => actions.press(link.id, how, { kind, value }),
        },
      ];
    }),
  );
  return [...own, ...found];
}

/** Copying: addresses of links, who the customer is, and what was found. */
export function copyEntries({ view, shown, copy }: PaletteScene): Entry[] {
  if (!shown) return [];
  const entry = (id: string, text: string, label: string, values = {}, detail = text): Entry => ({
    id: `copy ${id}`,
    icon: Copy,
    label,
    values,
    detail,
    run: () => copy(text, detail),
  });
  const { email, externalId, name } = view.customer ?? {};
  return [
    ...groupLinks(view.links).flatMap(({ links }) =>
      links.flatMap(({ link, target }) => {
        if (!target || 'asks' in target) return [];
        const label = labelOf(link.label, name);
        return [{ ...entry(link.id, target.href, t.copyLink, { label }, label), detail: hostOf(target) }];
      }),
    ),
    ...(email ? [entry('address', email, t.copyEmail)] : []),
    ...(externalId ? [entry('id', externalId, t.copyId)] : []),
    ...view.clues.map((clue) =>
      entry(JSON.stringify([clue.kind, clue.value]), clue.value, t.copyClue, { kind: kindOf(clue) }),
    ),
  ];
}
