/** A ticket of Ada's with links to press. */
import type { TrailEntry } from '../../../lib/messages/press';
import { ada, packOf, sighting, stage } from './stage';

export const login = {
  id: 'login',
  kind: 'impersonate' as const,
  label: 'Log in as',
  url: 'https://app.example/as?u={{customer.email}}',
};
export const reasoned = { ...login, id: 'why', reason: true };
export const admin = {
  id: 'admin',
  kind: 'admin' as const,
  label: 'Admin',
  url: 'https://admin.example/?q={{customer.email}}',
};
export const pack = packOf({ links: [login, reasoned, admin] });

export const entry: TrailEntry = {
  id: 'e1',
  at: 5_000,
  person: { email: ada.email },
  ticket: null,
  link: { id: 'login', label: 'Log in as', host: 'app.example' },
  open: 'tab',
  outcome: 'opened',
};

/** Ticket 1 is open, and it is Ada's. */
export async function onTicket(people = [ada], more = {}, id = '1') {
  const scene = stage(pack);
  await scene.spot(sighting(id, people, { self: { email: 'vera@acme.example' }, ...more }));
  return scene;
}
