/** Every text of the picker of help desks. */
import { or } from '../../lib/locale/format';
import { say } from '../../lib/locale/say';

export const texts = {
  label: say('deskPicker.label'),
  placeholder: say('deskPicker.placeholder'),
  products: say('deskPicker.products'),
  none: say('deskPicker.none'),
  back: say('deskPicker.back'),
  where: (name: string) => say('deskPicker.where', { name }),
  whereText: say('deskPicker.whereText'),
  lives: (hosts: readonly string[], elsewhere: boolean) =>
    say(elsewhere ? 'deskPicker.livesElsewhere' : 'deskPicker.lives', { hosts: or(hosts) }),
  which: say('deskPicker.which'),
  choose: say('deskPicker.choose'),
  custom: say('deskPicker.custom'),
  found: (name: string, host: string) => say('deskPicker.found', { name, host }),
  learn: (host: string) => say('deskPicker.learn', { host }),
  likely: say('deskPicker.likely'),
  problem: { address: say('deskPicker.problemAddress'), host: say('deskPicker.problemHost') },
} as const;
