/** The names that the sidebar keeps for automation, for links and presses. */
import { testId } from '../fixtures.ts';

export const link = (id: string) => `${testId('link')}[data-id="${id}"]`;
export const clue = (kind: string) => `${testId('clue')}[data-kind="${kind}"]`;
/** The link of that id at a find in the ticket's text. */
export const clueLink = (id: string) => `${testId('clue')} ${link(id)}`;
/** The panel of a press, at a stage: `confirm`, `reason`, `opening`, `refused`, `opened`. */
export const press = (stage: string) => `${testId('press')}[data-stage="${stage}"]`;
/** The button that goes on: yes, this is the customer; this is the reason. */
export const yes = `${testId('press-confirm')}, ${testId('press')} button[type="submit"]`;
export const cancel = `${testId('press')} .press-buttons .button:not(.button-primary)`;
export const reason = testId('press-reason');
export const close = `${testId('press')} [aria-label="Close"]`;
/** Another way to open, offered where the browser does not have the link's own. */
export const instead = testId('press-instead');
export const copyNote = testId('copy-note');
export const environment = (id: string) => `${testId('environment')}[data-id="${id}"]`;
export const chosen = (id: string) => `${environment(id)}[aria-checked="true"]`;
/** Empty while links lead to the usual environment. */
export const banner = `${testId('environments')} .environment-banner:not(:empty)`;
export const palette = 'dialog.palette';
export const paletteInput = testId('palette');
/** The sheet of keys. */
export const keys = 'dialog.sheet';
