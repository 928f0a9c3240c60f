/** A press in each of its stages, and each reason why nothing was opened. */
import { refusalTexts } from '../../../components/sidebar/press/texts';
import type { PressRefusal } from '../../../lib/messages/press';
import { pressKey } from '../../../lib/sidebar/press-key';
import type { PressView, SidebarView } from '../../../lib/sidebar/view';
import { someClues } from './clue-samples';
import { manyLinks } from './link-samples';

export const REFUSALS = Object.keys(refusalTexts) as PressRefusal[];

const press = (stage: PressView['stage'], more: Partial<PressView> = {}): PressView => ({
  link: 'login',
  stage,
  label: 'Log in as',
  reason: 'Ticket #16: Broken screen',
  ...more,
});

export function pressSamples(one: SidebarView): Record<string, SidebarView> {
  const usual: SidebarView = { ...one, answers: [], earlier: [], links: manyLinks(one.now).slice(0, 5) };
  const at = (view: Partial<SidebarView>, state: PressView): SidebarView => ({
    ...usual,
    ...view,
    press: state,
  });
  const long = 'Hubertus Blaine Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren Sr.';
  const seen = { why: ['remembered'] as SidebarView['why'], rememberedAt: one.now - 3 * 3_600_000 };
  const host = 'app.acme.example';
  const instead = 'private' as const;
  const refused = (refusal: PressRefusal): SidebarView =>
    at(
      {},
      press('refused', {
        refusal,
        ...(refusal.startsWith('mint') && { host }),
        ...(refusal.endsWith('containers') && { instead }),
      }),
    );
  return {
    'press-confirm': at(seen, press('confirm')),
    'press-confirm-two': at({ why: ['opened', 'colleague'], canUndo: 'opened' }, press('confirm')),
    'press-confirm-logs': at(seen, press('confirm', { link: 'admin', label: 'Admin' })),
    'press-confirm-long': at(
      { ...seen, customer: { name: long, email: `${'very.'.repeat(12)}long@a.long.example.com` } },
      press('confirm'),
    ),
    'press-confirm-rtl': at(
      { ...seen, customer: { name: 'محمد عبد الرحمن', email: 'mohammed@example.org' } },
      press('confirm'),
    ),
    'press-reason': at({}, press('reason')),
    'press-opening': at({}, press('opening')),
    'press-asking': at({}, press('opening', { link: 'app', label: 'Log in to the app' })),
    'press-opened': at({}, press('opened', { at: one.now })),
    'press-nowhere': at({}, press('refused', { link: 'gone', refusal: 'gone' })),
    'press-moved': { ...at({}, press('refused', { refusal: 'moved' })), state: 'looking', ticket: 'rt:17' },
    'press-clue': at(
      { clues: someClues },
      press('refused', { link: pressKey('sentry', someClues[0]), label: 'Sentry', refusal: 'moved' }),
    ),
    ...Object.fromEntries(REFUSALS.map((refusal) => [`refused-${refusal}`, refused(refusal)])),
  };
}
