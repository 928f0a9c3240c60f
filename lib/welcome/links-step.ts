/** The last step: the first links, looked at with the customer who was just seen. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { environmentOf } from '../links/environment';
import { explainLink } from '../links/explain';
import type { Link } from '../links/link';
import { presetOf, presets } from '../links/presets/index';
import type { LinkValues } from '../links/values';
import { say, wording } from '../locale/say';
import type { PackChange } from '../options/change-pack';
import type { Pack } from '../pack/pack';
import { fromAddress } from './from-address';
import type { LinksStepView, LinkTopic } from './view';

/** Whom the links are looked at with. */
export interface Company {
  values: LinkValues;
  name: string;
  example: boolean;
}

/** The tool of a topic that most teams have, and the address of their own. */
const first: Record<LinkTopic, string> = { billing: 'stripe-search', admin: 'paste', logs: 'paste' };
const pasted: Record<LinkTopic, Pick<Link, 'id' | 'label'>> = {
  billing: { id: 'billing', label: say('welcome.labelBilling') },
  admin: { id: 'admin', label: say('welcome.labelAdmin') },
  logs: { id: 'logs', label: say('welcome.labelLogs') },
};

/** The pack with one more link; its id gets a number where it is taken. Pure. */
export function withLink(pack: Pack, link: Link): Pack {
  const taken = (id: string) => pack.links.some((other) => other.id === id);
  let { id } = link;
  for (let n = 2; taken(id); n += 1) id = `${link.id}-${n}`;
  return { ...pack, links: [...pack.links, { ...link, id }] };
}

export function createLinksStep(
  change: (change: (own: Pack) => Pack) => Promise<PackChange>,
  pack: ReadonlySignal<Pack | null>,
  company: ReadonlySignal<Company>,
  now: () => number,
) {
  const topic = signal<LinkTopic | null>(null);
  const tool = signal('paste');
  const filled = signal<Readonly<Record<string, string>>>({});
  const text = signal('');
  const refused = signal<string | null>(null);

  const made = computed((): { link: Link; unfound: boolean } | null => {
    const about = topic.value;
    if (!about) return null;
    const preset = tool.value === 'paste' ? undefined : presetOf(tool.value);
    if (!preset) {
      const read = fromAddress(text.value, company.value.values);
      const link = read && { ...pasted[about], kind: about, url: read.template };
      return link && { link, unfound: read.found.length === 0 };
    }
    const told = preset.fields.flatMap(({ name }): [string, string][] => {
      const value = filled.value[name]?.trim();
      return value ? [[name, value]] : [];
    });
    const { id, kind, label } = preset;
    const given = told.length > 0 ? { with: Object.fromEntries(told) } : {};
    return { link: { id, kind, label: wording(label), preset: id, ...given }, unfound: false };
  });

  const needs = computed(() => {
    const preset = presetOf(tool.value);
    const fields = preset?.fields.filter(({ required, default: usual }) => required && !usual) ?? [];
    return { fields, open: fields.some(({ name }) => !filled.value[name]?.trim()) };
  });

  const view = computed((): LinksStepView => {
    const about = topic.value;
    const { values, name, example } = company.value;
    const environment = environmentOf(pack.value?.environments, null);
    const setting = { schemes: pack.value?.schemes ?? [], environment, now: now() };
    const shown = made.value && !needs.value.open ? made.value : null;
    const explained = shown && explainLink(shown.link, values, setting);
    const note = presetOf(tool.value)?.note;
    return {
      topic: about,
      tool: tool.value,
      tools: presets
        .filter(({ kind }) => kind === about)
        .map(({ id, label }) => ({ id, label: wording(label) })),
      fields: needs.value.fields.map(({ name: field, label, help, default: usual = '' }) => ({
        name: field,
        label: wording(label),
        help: wording(help),
        usual,
        value: filled.value[field] ?? '',
      })),
      pasted: text.value,
      unfound: shown?.unfound ?? false,
      ...(note !== undefined && tool.value !== 'paste' && { note: wording(note) }),
      preview: explained && {
        parts: explained.parts,
        missing: explained.missing.map(({ path }) => path),
        ...(explained.href !== undefined && { href: explained.href }),
        ...(explained.refused !== undefined && { refused: explained.refused }),
      },
      who: { name, example },
      ready: shown !== null && explained?.refused === undefined,
      added: (pack.value?.links ?? []).map(({ label }) => label),
      refused: refused.value,
    };
  });

  const clear = () => {
    filled.value = {};
    text.value = '';
    refused.value = null;
  };

  return {
    view,
    actions: {
      chooseTopic(next: LinkTopic | null) {
        topic.value = next;
        tool.value = next ? first[next] : 'paste';
        clear();
      },
      chooseTool(id: string) {
        tool.value = id;
        refused.value = null;
      },
      fill: (field: string, value: string) => (filled.value = { ...filled.value, [field]: value }),
      paste(next: string) {
        text.value = next;
        refused.value = null;
      },
      addLink() {
        const ready = view.peek().ready ? made.peek() : null;
        if (!ready) return;
        void change((own) => withLink(own, ready.link)).then(
          (came) => {
            if (came.ok) {
              topic.value = null;
              clear();
            } else refused.value = came.problems[0]?.message ?? '';
          },
          (error: unknown) => (refused.value = String(error)),
        );
      },
    },
  };
}
