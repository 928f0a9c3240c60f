/** What the section of rules draws: lists of short things, each edited where it stands. */
import type { Origin } from '../../team/layers';
import type { NamedRow } from '../endpoints/rows';
import type { FieldProblem } from '../field-problems';

export const ruleNames = ['domains', 'emails', 'clues', 'environments', 'schemes', 'audit'] as const;
export type RuleName = (typeof ruleNames)[number];

/** What is typed of any of them; each uses what it has. */
export interface RuleDraft {
  id: string;
  /** The thing itself where it is but a text: a domain, an address, a scheme. */
  label: string;
  /** Of a clue. */
  pattern: string;
  /** Of an environment. */
  values: NamedRow[];
  /** Of the address for audits. */
  credentials?: 'include' | 'omit' | undefined;
}

export interface RuleForm {
  /** Its id, or `newRule`. */
  key: string;
  isNew: boolean;
  draft: RuleDraft;
  dirty: boolean;
  problems: FieldProblem[];
  /** Where each of an environment's values stands, as problems name it. */
  places: string[];
  /** What a clue's pattern finds in the sample; `null` while it is none that could be used. */
  found: string[] | null;
}

export interface RuleRow {
  id: string;
  label: string;
  /** What else is to be read of it. */
  detail: string;
  from: Origin | null;
  /** The agent's own; another one comes from the team or from policy, and cannot be changed here. */
  own: boolean;
  form: RuleForm | null;
}

export interface RuleListView {
  name: RuleName;
  rows: RuleRow[];
  /** The form of a new one. */
  adding: RuleForm | null;
  /** Policy keeps the agent from adding to it; `null` until that is read. */
  locked: boolean | null;
}

export interface RulesView {
  lists: RuleListView[];
  /** The text that patterns are tried on. */
  sample: string;
}

export interface RulesActions {
  /** Opens the form of one, or of a new one. */
  open(name: RuleName, key: string): void;
  edit(name: RuleName, key: string, patch: Partial<RuleDraft>): void;
  save(name: RuleName, key: string): void;
  /** Gives up what was typed, and closes the form. */
  drop(name: RuleName, key: string): void;
  remove(name: RuleName, id: string): void;
  move(name: RuleName, id: string, target: string, side: 'before' | 'after'): void;
  trySample(text: string): void;
}
