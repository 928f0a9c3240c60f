/** What can be found in the options: the sections, what they hold, and the agent's own things by their names. */
import type { Section } from '../../../lib/options/sections';
import { sections } from '../../../lib/options/sections';
import type { OptionsView } from '../../../lib/options/view';
import { texts as about } from '../about/texts';
import { texts as looks } from '../appearance/texts';
import { texts as desks } from '../desks/texts';
import { texts as sourceForm } from '../endpoints/form-texts';
import { texts as tester } from '../endpoints/texts';
import { sectionTexts } from '../frame/texts';
import { texts as linkForm } from '../links/form-texts';
import { texts as linkLook } from '../links/texts';
import { texts as privacy } from '../privacy/texts';
import { texts as rules } from '../rules/texts';
import { keyGroups, texts as keys } from '../shortcuts/texts';
import { texts as team } from '../team/texts';
import { texts as options } from '../texts';
import { texts as tokens } from '../tokens/texts';
import { texts as trail } from '../trail/texts';

export interface Entry {
  section: Section;
  /** One thing of the section: `#/links/stripe`. */
  item?: string;
  /** As it stands on screen there. */
  label: string;
  help: string;
  /** From the agent or their team, not from us. */
  own?: boolean;
}

type Pair = readonly [label: string, help: string];

const of = (section: Section, pairs: readonly Pair[]): Entry[] =>
  pairs.map(([label, help]) => ({ section, label, help }));

const described = ({ label, help }: { label: string; help: string }): Pair => [label, help];

const fixed: readonly Entry[] = [
  ...sections.map((section) => {
    const { name, lead } = sectionTexts[section];
    return { section, label: name, help: lead };
  }),
  ...of('desks', [
    [options.sites.desks, desks.intro],
    [options.sites.trackers, options.sites.trackersIntro],
    [options.health.title, options.health.intro],
    ...Object.values(desks.fields),
    ...Object.values(desks.rules.of),
  ]),
  ...of('links', [
    [linkForm.list, linkForm.listIntro],
    [linkLook.title, linkLook.intro],
    [options.sites.mint, options.sites.mintIntro],
    ...Object.values(linkForm.fields),
  ]),
  ...of('sources', [
    [tester.title, tester.intro],
    [tokens.title, tokens.intro],
    [options.customers.title, options.customers.text],
    ...Object.values(sourceForm.fields),
    ...[sourceForm.cards, sourceForm.headers, sourceForm.map].map(described),
  ]),
  ...of('rules', [
    ...Object.values(rules.lists).map(({ title, intro }): Pair => [title, intro]),
    [rules.pattern[0], rules.pattern[1]],
    [rules.sample[0], rules.sample[1]],
    [rules.values.label, rules.values.help],
  ]),
  ...of(
    'appearance',
    [looks.theme, looks.density, looks.text, looks.side, looks.width, looks.blur].map(described),
  ),
  ...of('shortcuts', [
    [keys.anywhere, keys.anywhereIntro],
    ...keyGroups(false).map(({ title, rows }): Pair => [title, rows.map(({ what }) => what).join(', ')]),
  ]),
  ...of('privacy', [
    [privacy.title, `${privacy.local} ${privacy.cache}`],
    [privacy.limits, privacy.limitsHint],
    [privacy.days, privacy.limitsHint],
    [privacy.most, privacy.limitsHint],
    [privacy.forget.act, privacy.forget.ask],
    [privacy.hosts.title, privacy.hosts.intro],
    [options.sites.audit, options.sites.auditIntro],
    [trail.title, trail.intro],
  ]),
  ...of('team', [
    [team.layers.title, team.layers.intro],
    [team.team.title, team.team.none],
    [team.team.url, team.team.urlHelp],
    [team.team.session, team.team.sessionHelp],
  ]),
  ...of('pack', [
    [options.pack.title, options.pack.hint],
    [options.pack.import, options.pack.hint],
    [options.pack.export, options.pack.hint],
  ]),
  ...of('about', [
    [about.news.title, ''],
    [about.privacy.title, about.privacy.sentences.join(' ')],
    [about.grants.title, about.grants.intro],
    [about.diagnosis.title, about.diagnosis.intro],
    [about.licences.title, about.licences.own],
  ]),
];

/** A thing leads to its form where the agent may change it, and else to its row. */
const thing = (section: Section, label: string, item: string | false, help = ''): Entry => ({
  section,
  label,
  help,
  own: true,
  ...(item !== false && { item }),
});

/** The agent's and the team's links, desks, trackers and sources, by their names. */
function things({
  desks: places,
  links,
  sources,
}: Pick<OptionsView, 'desks' | 'links' | 'sources'>): Entry[] {
  return [
    ...[...places.desks, ...places.trackers].map(({ key, site, own }) =>
      thing('desks', site.label, own && key, site.host),
    ),
    ...(links?.items ?? []).flatMap((group) =>
      group.links.map(({ id, label, own, host }) => thing('links', label, own && id, host)),
    ),
    ...(sources?.items ?? []).map(({ id, label, own }) => thing('sources', label, own && id)),
  ];
}

/** All that can be found now. */
export const entriesOf = (view: Pick<OptionsView, 'desks' | 'links' | 'sources'>): Entry[] => [
  ...things(view),
  ...fixed,
];
