/** One lesson in one page: what was picked so far, and the rule that follows from it. */
import { address } from '../desks/custom/address';
import type { CustomDesk } from '../desks/config';
import { onMove } from '../desks/moves';
import { isAlive, whenDead } from '../messages/alive';
import type { Taught, TeachField, TeachProblem, TeachStep } from '../messages/lesson';
import { candidatesFor } from './candidates';
import { startPicking } from './picker';
import { spotFor, type Spot } from './places';
import { deriveRule, idsOf, type Page } from './rule';
import { say } from '../locale/say';

/** Carries out a step of the lesson; answers whether the page lets it. */
export type Teacher = (step: TeachStep) => boolean;

/** What the picker is called while it asks for a field. */
const titles: Record<TeachField, string> = {
  email: say('dock.pickEmail'),
  name: say('dock.pickName'),
  id: say('dock.pickId'),
};

/**
 * A lesson about `desk` in this page, until `signal` aborts, the page goes to another ticket, or Deskside ends. `report`
 * is told all that changes, and `null` at the end; after that the teacher does nothing more.
 */
export function createTeacher(
  window: Window & typeof globalThis,
  desk: CustomDesk,
  signal: AbortSignal,
  report: (taught: Taught | null) => void,
): Teacher {
  const { document } = window;
  const ending = new AbortController();
  const here = (): Page => ({ root: document, window, url: new URL(window.location.href), desk });
  const ticket = () => address.ticketId(here().url, desk);
  const began = ticket();
  let picking = new AbortController();
  let picks: Partial<Record<TeachField, Spot>> = {};
  let taught: Taught = { picking: null, preview: {}, problems: [] };

  const tell = (change: Partial<Taught>) => {
    taught = { ...taught, ...change };
    report(taught);
  };
  const stopPicking = () => picking.abort();
  const end = () => {
    if (ending.signal.aborted) return;
    ending.abort();
    stopPicking();
    if (isAlive()) report(null);
  };
  /** What follows from the picks as they are. Without an address nothing does. */
  const derive = () => {
    const { email, name, id } = picks;
    if (email) {
      const { draft, preview, problems } = deriveRule(here(), { email, name, id });
      tell({ picking: null, draft, preview, problems });
    } else tell({ picking: null, draft: undefined, preview: {}, problems: [] });
  };
  const pick = (field: TeachField): boolean => {
    stopPicking();
    picking = new AbortController();
    const started = startPicking(
      window,
      {
        title: titles[field],
        spotFor: (element) => spotFor(field, element, idsOf(here())),
        candidates: () => candidatesFor(field, document, idsOf(here()), picks.email?.element),
        onPick(spot) {
          stopPicking();
          picks = { ...picks, [field]: spot };
          derive();
        },
        onMiss: (problem: TeachProblem) => tell({ picking: field, problems: [problem] }),
        onCancel() {
          stopPicking();
          derive();
        },
      },
      picking.signal,
    );
    if (started) tell({ picking: field, problems: [] });
    return started;
  };

  signal.addEventListener('abort', end, { signal: ending.signal });
  onMove(window, ending.signal, () => ticket() !== began && end());
  whenDead(end, ending.signal);

  return (step) => {
    if (ending.signal.aborted) return false;
    if (step.do === 'pick') return pick(step.field);
    if (step.do === 'end') end();
    else {
      stopPicking();
      if (step.do === 'drop') picks = { ...picks, [step.field]: undefined };
      derive();
    }
    return true;
  };
}
