import { signal, type ReadonlySignal } from '@preact/signals';
import { inDomains, sameAddress } from '../identity/address';
import type { Lesson, TeachField, TeachRefusal } from '../messages/lesson';
import type { Answer, Payload, Spotted, TeachCalls } from '../messages/protocol';
import { exportDesk } from '../pack/export';
import type { Pack } from '../pack/pack';
import type { StoredPack } from '../pack/store';
import { isOlder } from './sightings';
import type { TeachActions, TeachView } from './teach-view';

export interface TeachDeps {
  place: 'docked' | 'tab';
  call<T extends keyof TeachCalls>(type: T, payload: Payload<T>): Promise<Answer<T>>;
}

/** What only the teaching of this moment knows. */
interface Scene {
  spotted: Spotted | null;
  pack: StoredPack;
  lesson: Lesson | null;
  refused: TeachView['refused'];
  busy: boolean;
}

const blank = { field: null, preview: {}, ready: false, problems: [], rule: null } as const;

const ofTeam = ({ agents }: Pack, email: string): boolean =>
  inDomains(email, agents.domains) || agents.emails.some((agent) => sameAddress(agent, email));

/** The panel of one moment; `null` where there is nothing to teach: another kind of desk, or a rule that somebody wrote. */
export function composeTeach(
  { spotted, pack, lesson, refused, busy }: Scene,
  place: TeachDeps['place'],
): TeachView | null {
  const url = spotted?.sighting?.desk.url;
  const desk = pack.state === 'ok' ? pack.pack.desks.find((known) => known.url === url) : undefined;
  if (pack.state !== 'ok' || desk?.type !== 'custom') return null;
  const mine = lesson?.deskUrl === url ? lesson : null;
  const view: TeachView = {
    ...blank,
    stage: 'offer',
    problems: [],
    refused,
    busy,
    elsewhere: place === 'tab',
  };
  if (desk.read) return mine?.saved ? { ...view, stage: 'saved', rule: exportDesk(desk) } : null;
  const taught = mine?.saved ? null : mine?.taught;
  if (!taught) return view;
  const { picking, preview, draft, problems } = taught;
  const team = preview.email !== undefined && ofTeam(pack.pack, preview.email) ? (['team'] as const) : [];
  const stage = picking ? 'picking' : preview.email === undefined ? 'offer' : 'review';
  return {
    ...view,
    stage,
    field: picking,
    preview,
    ready: draft !== undefined,
    problems: stage === 'review' ? [...problems, ...team] : problems,
  };
}

/** Teaching as the sidebar knows it: what the background tells of the tab's lesson, and the agent's own steps. */
export function createTeachState(deps: TeachDeps) {
  let scene: Scene = { spotted: null, pack: { state: 'none' }, lesson: null, refused: null, busy: false };
  const view = signal<TeachView | null>(null);
  const draw = (change: Partial<Scene>) => {
    scene = { ...scene, ...change };
    view.value = composeTeach(scene, deps.place);
  };
  const step = (asked: Promise<TeachRefusal | null | void>) => {
    draw({ busy: true, refused: null });
    asked.then(
      (refused) => draw({ busy: false, refused: refused ?? null }),
      () => draw({ busy: false, refused: 'failed' }),
    );
  };
  const actions: Omit<TeachActions, 'copy'> = {
    pick: (field: TeachField) => step(deps.call('teach/begin', { field })),
    drop: (field: TeachField) => step(deps.call('teach/drop', { field })),
    cancel: () => step(deps.call('teach/cancel', {})),
    end: () => step(deps.call('teach/end', {})),
    save: () => step(deps.call('teach/save', {})),
    undo: () => step(deps.call('teach/undo', {})),
  };
  return {
    view: view as ReadonlySignal<TeachView | null>,
    actions,
    spot(spotted: Spotted): void {
      if (!scene.spotted || !isOlder(spotted, scene.spotted)) draw({ spotted });
    },
    setPack: (pack: StoredPack) => draw({ pack }),
    /** The background tells how the lesson stands. */
    heard: (lesson: Lesson | null) => draw({ lesson }),
    /** A frame that comes anew asks; what it has been told meanwhile is newer. */
    async start(): Promise<void> {
      const before = scene.lesson;
      const lesson = await deps.call('teach/lesson', {}).catch(() => null);
      if (scene.lesson === before) draw({ lesson });
    },
  };
}

export type TeachState = ReturnType<typeof createTeachState>;
