import type { RulesActions, RulesView } from '../../../lib/options/rules/view';
import { RuleList } from './RuleList';

interface Props {
  view: RulesView;
  actions: RulesActions;
}

/** What of the pack is no desk, link or source: who counts as whom, what is looked for, where systems stand. */
export function Rules({ view: { lists, sample }, actions }: Props) {
  return (
    <>
      {lists.map((list) => (
        <RuleList key={list.name} list={list} sample={sample} actions={actions} />
      ))}
    </>
  );
}
