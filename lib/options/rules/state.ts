/** The section of rules without its looks: who counts as whom, and what else of a pack is no desk, link or source. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Pack } from '../../pack/pack';
import { emptyPack } from '../../pack/empty';
import { ruleKinds } from './kinds';
import { createRuleList, type Around as ListAround } from './list';
import type { RulesActions, RulesView } from './view';

interface Around extends Omit<ListAround, 'ownPack' | 'sample'> {
  /** The agent's own pack as saved. */
  own: ReadonlySignal<Pack | null>;
  /** The pack that counts; `null` while there is none. */
  all: ReadonlySignal<Pack | null>;
}

export function createRules({ own, all, ...rest }: Around) {
  const sample = signal('');
  const around: ListAround = { ...rest, ownPack: () => own.value ?? emptyPack, sample: () => sample.value };
  const lists = {
    domains: createRuleList('domains', ruleKinds.domains, around),
    emails: createRuleList('emails', ruleKinds.emails, around),
    clues: createRuleList('clues', ruleKinds.clues, around),
    environments: createRuleList('environments', ruleKinds.environments, around),
    schemes: createRuleList('schemes', ruleKinds.schemes, around),
    audit: createRuleList('audit', ruleKinds.audit, around),
  };

  const actions: RulesActions = {
    open: (name, key) => lists[name].actions.open(key),
    edit: (name, key, patch) => lists[name].actions.edit(key, patch),
    save: (name, key) => lists[name].actions.save(key),
    drop: (name, key) => lists[name].actions.drop(key),
    remove: (name, id) => lists[name].actions.remove(id),
    move: (name, id, target, side) => lists[name].actions.move(id, target, side),
    trySample: (text) => (sample.value = text),
  };

  return {
    actions,
    unsaved: () => Object.values(lists).some((list) => list.unsaved()),
    view: computed<RulesView | null>(() => {
      const { value: pack } = all;
      return pack && { lists: Object.values(lists).map((list) => list.viewOf(pack)), sample: sample.value };
    }),
  };
}
