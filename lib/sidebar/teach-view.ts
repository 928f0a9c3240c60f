/** What the panel for teaching draws, as plain data, and what a person can do there. */
import type { Taught, TeachField, TeachProblem, TeachRefusal } from '../messages/lesson';

export interface TeachView {
  /** `offer`: nothing is known of this page. `review`: what the rule reads. `saved`: the rule is in the pack. */
  stage: 'offer' | 'picking' | 'review' | 'saved';
  /** What is being picked. */
  field: TeachField | null;
  preview: Taught['preview'];
  /** There is a rule that can be saved. */
  ready: boolean;
  /** `team`: the address is a colleague's by the pack's own word. */
  problems: (TeachProblem | 'team')[];
  /** Why the last step was refused; `failed` where nobody answered. */
  refused: TeachRefusal | 'failed' | null;
  busy: boolean;
  /** The desk as JSON, once it is saved. */
  rule: string | null;
  /** The page stands in another tab than this view. */
  elsewhere: boolean;
}

export interface TeachActions {
  pick(field: TeachField): void;
  drop(field: TeachField): void;
  cancel(): void;
  end(): void;
  save(): void;
  undo(): void;
  copy(text: string): Promise<boolean>;
}
