import { ask } from '../messages/ask';
import type { Taught } from '../messages/lesson';
import type { Teach } from './provide';
import { createTeacher, type Teacher } from './teacher';

/** Lessons in this page, one after the other: each `pick` without a lesson under way begins one. */
export function teachIn(window: Window & typeof globalThis): Teach {
  let teacher: Teacher | null = null;
  let told: Promise<unknown> = Promise.resolve();
  return (step, desk, session) => {
    if (!teacher && step.do !== 'pick') return false;
    teacher ??= createTeacher(window, desk, session, (taught: Taught | null) => {
      if (!taught) teacher = null;
      const url = window.location.href;
      // One after the other. One that does not arrive leaves the panel as it was; the agent's next press says more.
      told = told.then(() => ask('desk/taught', { url, taught }).catch(() => undefined));
    });
    return teacher(step);
  };
}
