import { address, by, text } from './fields';
import { base, page, uri, value } from './parts';
import { preset } from './preset';

/** None of these works without the admin's own session, which a private window does not have. */
const signedIn = 'presets.noteSignedIn';
const id = by('customer.externalId', 'presetFields.byUser');
const app = address('presetFields.applicationHelp');

/** `GET /impersonate/take/{id}/{guard?}` (routes of 404labfr/laravel-impersonate, 2026-11). */
const laravelImpersonate = preset({
  id: 'laravel-impersonate',
  label: 'presets.laravelImpersonate',
  kind: 'impersonate',
  fields: [app, id, text('guard', 'presetFields.guard', 'presetFields.guardHelp')],
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
  label: 'presets.novaImpersonate',
  kind: 'impersonate',
  fields: [
    app,
    id,
    text('guard', 'presetFields.guard', 'presetFields.guardHelp'),
    text('redirect', 'presetFields.landsOn', 'presetFields.landsOnHelp'),
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
  label: 'presets.switchUser',
  kind: 'impersonate',
  fields: [app, id, text('scope', 'presetFields.scope', 'presetFields.scopeHelp', 'user')],
  template: ({ base: home, by: path, scope }) =>
    `${base(home)}/switch_user?scope_identifier=${uri(scope)}_${value(path)}`,
  note: 'presets.switchUserNote',
});

/** Any page with `?_switch_user={user identifier}` (symfony.com/doc, “How to Impersonate a User”, 2026-11). */
const symfony = preset({
  id: 'symfony',
  label: 'presets.symfony',
  kind: 'impersonate',
  fields: [
    address('presetFields.landingHelp'),
    by('customer.email', 'presetFields.byIdentifier'),
    text('parameter', 'presetFields.parameter', 'presetFields.symfonyParameterHelp', '_switch_user'),
  ],
  template: (given) => `${page(given.base)}?${uri(given.parameter)}=${value(given.by)}`,
  note: signedIn,
});

/** `GET /users/masquerade/{id}` in older versions; newer make a key for each page, good for 10 s (its README, 2026-11). */
const deviseMasquerade = preset({
  id: 'devise-masquerade',
  label: 'presets.deviseMasquerade',
  kind: 'impersonate',
  fields: [app, id, text('scope', 'presetFields.scope', 'presetFields.asInAddress', 'users')],
  template: ({ base: home, by: path, scope }) => `${base(home)}/${uri(scope)}/masquerade/${value(path)}`,
  note: 'presets.deviseMasqueradeNote',
});

export const impersonation = [laravelImpersonate, novaImpersonate, switchUser, symfony, deviseMasquerade];
