import { address, by, text } from './fields';
import { base, page, uri, value } from './parts';
import { preset } from './preset';

/** None of these works without the admin's own session, which a private window does not have. */
const signedIn = 'Works where you are logged in as an admin: in a tab, not in a private window.';
const id = by('customer.externalId', 'Path of the value that is the user’s id.');
const app = address('Where your application lives.');

/** `GET /impersonate/take/{id}/{guard?}` (routes of 404labfr/laravel-impersonate, 2026-11). */
const laravelImpersonate = preset({
  id: 'laravel-impersonate',
  label: 'Log in as, by laravel-impersonate',
  kind: 'impersonate',
  fields: [app, id, text('guard', 'Guard', 'Laravel’s guard; the default one without it.')],
  template: ({ base: home, by: path, guard }) =>
    `${base(home)}/impersonate/take/${value(path)}${guard && `/${uri(guard)}`}`,
  note: signedIn,
});

/**
 * `GET /nova-impersonate/users/{id}/{guard?}?redirect_to=…` (the tool's own script and routes, and Laravel Forge's links,
 * 2026-11).
 */
const novaImpersonate = preset({
  id: 'nova-impersonate',
  label: 'Log in as, by Nova Impersonate',
  kind: 'impersonate',
  fields: [
    app,
    id,
    text('guard', 'Guard', 'Laravel’s guard; the default one without it.'),
    text('redirect', 'Lands on', 'A path of the application: `/billing`.'),
  ],
  template({ base: home, by: path, guard, redirect }) {
    const place = `${base(home)}/nova-impersonate/users/${value(path)}${guard && `/${uri(guard)}`}`;
    return `${place}${redirect && `?redirect_to=${uri(redirect)}`}`;
  },
  note: signedIn,
});

/** `GET /switch_user?scope_identifier={scope}_{id}` (README of flyerhzm/switch_user, 2026-11). */
const switchUser = preset({
  id: 'switch-user',
  label: 'Log in as, by switch_user',
  kind: 'impersonate',
  fields: [app, id, text('scope', 'Scope', 'Which kind of user.', 'user')],
  template: ({ base: home, by: path, scope }) =>
    `${base(home)}/switch_user?scope_identifier=${uri(scope)}_${value(path)}`,
  note: 'Works where switch_user is switched on for your environment, and not in a private window.',
});

/** Any page with `?_switch_user={user identifier}` (symfony.com/doc, “How to Impersonate a User”, 2026-11). */
const symfony = preset({
  id: 'symfony',
  label: 'Log in as, by Symfony',
  kind: 'impersonate',
  fields: [
    address('The page to land on: `https://app.acme.example/account`.'),
    by('customer.email', 'Path of the value that is the user’s identifier.'),
    text('parameter', 'Parameter', 'As in `switch_user` of your firewall.', '_switch_user'),
  ],
  template: (given) => `${page(given.base)}?${uri(given.parameter)}=${value(given.by)}`,
  note: signedIn,
});

/** `GET /users/masquerade/{id}` in older versions; newer make a key for each page, good for 10 s (its README, 2026-11). */
const deviseMasquerade = preset({
  id: 'devise-masquerade',
  label: 'Log in as, by devise_masquerade (older)',
  kind: 'impersonate',
  fields: [app, id, text('scope', 'Scope', 'As in the address.', 'users')],
  template: ({ base: home, by: path, scope }) => `${base(home)}/${uri(scope)}/masquerade/${value(path)}`,
  note: 'Works with older versions of devise_masquerade only, and not in a private window.',
});

export const impersonation = [laravelImpersonate, novaImpersonate, switchUser, symfony, deviseMasquerade];
