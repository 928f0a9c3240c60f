/** Where logging in as the customer takes a press of its own: these lead to the place, and say what to press there. */
import { address, by, needed, text } from './fields';
import { base, uri, value } from './parts';
import { preset } from './preset';

const id = by('customer.externalId', 'presetFields.byUser');
const django = [
  address('presetFields.adminHelp'),
  text('app', 'presetFields.app', 'presetFields.djangoAppHelp', 'auth'),
  text('model', 'presetFields.model', 'presetFields.modelHelp', 'user'),
] as const;

/** `POST /hijack/acquire/` with a CSRF token since version 3 (django-hijack/django-hijack, 2026-11): no link can do it. */
const djangoHijack = preset({
  id: 'django-hijack',
  label: 'presets.djangoHijack',
  kind: 'admin',
  fields: [...django, by('customer.email')],
  template: (given) => `${base(given.base)}/${uri(given.app)}/${uri(given.model)}/?q=${value(given.by)}`,
  note: 'presets.djangoHijackNote',
});

/** `POST /admin/login/user/{id}/` with a CSRF token (skorokithakis/django-loginas, 2026-11): no link can do it. */
const djangoLoginas = preset({
  id: 'django-loginas',
  label: 'presets.djangoLoginas',
  kind: 'admin',
  fields: [...django, id],
  template: (given) => `${base(given.base)}/${uri(given.app)}/${uri(given.model)}/${value(given.by)}/change/`,
  note: 'presets.djangoLoginasNote',
});

/** `POST /users/{id}/impersonate` (README of ankane/pretender, 2026-11): no link can do it. */
const pretender = preset({
  id: 'pretender',
  label: 'presets.pretender',
  kind: 'admin',
  fields: [address('presetFields.usersHelp'), id],
  template: (given) => `${base(given.base)}/${value(given.by)}`,
  note: 'presets.pretenderNote',
});

/** `switch_to_user` takes a nonce that WordPress makes for each admin (johnbillion/user-switching, 2026-11). */
const userSwitching = preset({
  id: 'user-switching',
  label: 'presets.userSwitching',
  kind: 'admin',
  fields: [address('presetFields.wordpressHelp'), by('customer.email')],
  template: (given) => `${base(given.base)}/wp-admin/users.php?s=${value(given.by)}`,
  note: 'presets.userSwitchingNote',
});

/** The user's page, `users/{id}` below the control panel (`cpEditUrl` in craftcms/cms, 2026-11). */
const craft = preset({
  id: 'craft',
  label: 'presets.craft',
  kind: 'admin',
  fields: [address('presetFields.craftHelp'), id],
  template: (given) => `${base(given.base)}/users/${value(given.by)}`,
  note: 'presets.craftNote',
});

/** `/apps/{app}/instances/{instance}/users/{id}` of the dashboard. Seen in public code, 2026-11. */
const clerk = preset({
  id: 'clerk',
  label: 'presets.clerk',
  kind: 'admin',
  fields: [
    needed(text('app', 'presetFields.app', 'presetFields.clerkAppHelp')),
    needed(text('instance', 'presetFields.instance', 'presetFields.instanceHelp')),
    by('customer.externalId', 'presetFields.byClerk'),
  ],
  template: (given) =>
    `https://dashboard.clerk.com/apps/${uri(given.app)}/instances/${uri(given.instance)}/users/${value(given.by)}`,
  note: 'presets.clerkNote',
});

export const byHand = [djangoHijack, djangoLoginas, pretender, userSwitching, craft, clerk];
