/** Where logging in as the customer takes a press of its own: these lead to the place, and say what to press there. */
import { address, by, needed, text } from './fields';
import { base, uri, value } from './parts';
import { preset } from './preset';

const id = by('customer.externalId', 'Path of the value that is the user’s id.');
const django = [
  address('Where the admin lives: `https://app.acme.example/admin`.'),
  text('app', 'App', 'Django’s app.', 'auth'),
  text('model', 'Model', 'Its model in the admin’s addresses.', 'user'),
] as const;

/** `POST /hijack/acquire/` with a CSRF token since version 3 (django-hijack/django-hijack, 2026-11): no link can do it. */
const djangoHijack = preset({
  id: 'django-hijack',
  label: 'User in Django’s admin, to hijack',
  kind: 'admin',
  fields: [...django, by('customer.email')],
  template: (given) => `${base(given.base)}/${uri(given.app)}/${uri(given.model)}/?q=${value(given.by)}`,
  note: 'django-hijack takes no links: press Hijack in the user’s row.',
});

/** `POST /admin/login/user/{id}/` with a CSRF token (skorokithakis/django-loginas, 2026-11): no link can do it. */
const djangoLoginas = preset({
  id: 'django-loginas',
  label: 'User in Django’s admin, to log in as',
  kind: 'admin',
  fields: [...django, id],
  template: (given) => `${base(given.base)}/${uri(given.app)}/${uri(given.model)}/${value(given.by)}/change/`,
  note: 'django-loginas takes no links: press “Log in as user” on the page.',
});

/** `POST /users/{id}/impersonate` (README of ankane/pretender, 2026-11): no link can do it. */
const pretender = preset({
  id: 'pretender',
  label: 'User in your admin, to impersonate',
  kind: 'admin',
  fields: [address('Where users are listed: `https://app.acme.example/users`.'), id],
  template: (given) => `${base(given.base)}/${value(given.by)}`,
  note: 'pretender takes no links: press the button that your team put on this page.',
});

/** `switch_to_user` takes a nonce that WordPress makes for each admin (johnbillion/user-switching, 2026-11). */
const userSwitching = preset({
  id: 'user-switching',
  label: 'User in WordPress, to switch to',
  kind: 'admin',
  fields: [address('The address above `/wp-admin`.'), by('customer.email')],
  template: (given) => `${base(given.base)}/wp-admin/users.php?s=${value(given.by)}`,
  note: 'User Switching takes no links from outside: point at the user’s row and press “Switch To”.',
});

/** The user's page, `users/{id}` below the control panel (`cpEditUrl` in craftcms/cms, 2026-11). */
const craft = preset({
  id: 'craft',
  label: 'User in Craft',
  kind: 'admin',
  fields: [address('Where the control panel lives: `https://acme.example/admin`.'), id],
  template: (given) => `${base(given.base)}/users/${value(given.by)}`,
  note: 'To log in as them, choose “Copy impersonation URL” from the menu there and open it in a private window.',
});

/** `/apps/{app}/instances/{instance}/users/{id}` of the dashboard. Seen in public code, 2026-11. */
const clerk = preset({
  id: 'clerk',
  label: 'User in Clerk',
  kind: 'admin',
  fields: [
    needed(text('app', 'App', 'As in the dashboard’s address: `app_…`.')),
    needed(text('instance', 'Instance', 'As in the dashboard’s address: `ins_…`.')),
    by('customer.externalId', 'Path of the value that is Clerk’s id of the user: `user_…`.'),
  ],
  template: (given) =>
    `https://dashboard.clerk.com/apps/${uri(given.app)}/instances/${uri(given.instance)}/users/${value(given.by)}`,
  note: 'To log in as them, choose “Impersonate user” from the menu there.',
});

export const byHand = [djangoHijack, djangoLoginas, pretender, userSwitching, craft, clerk];
