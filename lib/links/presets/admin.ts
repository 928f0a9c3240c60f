import { address, by, needed, text } from './fields';
import { base, uri, value } from './parts';
import { preset } from './preset';

const id = by('customer.externalId', 'Path of the value that is the record’s id.');
const app = text('app', 'App', 'Django’s app.', 'auth');
const model = text('model', 'Model', 'Its model in the admin’s addresses.', 'user');
const resource = text('resource', 'Resource', 'As in the address.', 'users');

/** The list's search, `/{app}/{model}/?q=…` (docs.djangoproject.com, `search_fields`, 2026-11). */
const djangoAdmin = preset({
  id: 'django-admin',
  label: 'Search in Django’s admin',
  kind: 'admin',
  fields: [
    address('Where the admin lives: `https://app.acme.example/admin`.'),
    by('customer.email'),
    app,
    model,
  ],
  template: (given) => `${base(given.base)}/${uri(given.app)}/${uri(given.model)}/?q=${value(given.by)}`,
});

/** A record's page, `/{app}/{model}/{id}/change/` (docs.djangoproject.com, “Reversing admin URLs”, 2026-11). */
const djangoRecord = preset({
  id: 'django-record',
  label: 'Record in Django’s admin',
  kind: 'admin',
  fields: [address('Where the admin lives: `https://app.acme.example/admin`.'), id, app, model],
  template: (given) => `${base(given.base)}/${uri(given.app)}/${uri(given.model)}/${value(given.by)}/change/`,
});

/** Ransack's predicates as `q[email_eq]=…` (activeadmin.info; `_cont` for parts; seen in public code, 2026-11). */
const activeAdmin = preset({
  id: 'activeadmin',
  label: 'Search in ActiveAdmin',
  kind: 'admin',
  fields: [
    address('Where ActiveAdmin lives: `https://app.acme.example/admin`.'),
    by('customer.email'),
    resource,
    text(
      'predicate',
      'Predicate',
      'Attribute and comparison: `email_eq`, `email_cont`, `id_eq`.',
      'email_eq',
    ),
  ],
  template: (given) =>
    `${base(given.base)}/${uri(given.resource)}?q%5B${uri(given.predicate)}%5D=${value(given.by)}`,
});

/** `/resources/{resource}?{resource}_search=…`, as Nova names its parameters. Seen in public code, 2026-11. */
const novaSearch = preset({
  id: 'nova-search',
  label: 'Search in Nova',
  kind: 'admin',
  fields: [address('Where Nova lives: `https://app.acme.example/nova`.'), by('customer.email'), resource],
  template({ base: home, by: path, resource: name }) {
    return `${base(home)}/resources/${uri(name)}?${uri(name)}_search=${value(path)}`;
  },
});

/** `/resources/{resource}/{id}`, as in Laravel Forge's own links to its Nova, 2026-11. */
const novaRecord = preset({
  id: 'nova-record',
  label: 'Record in Nova',
  kind: 'admin',
  fields: [address('Where Nova lives: `https://app.acme.example/nova`.'), id, resource],
  template: (given) => `${base(given.base)}/resources/${uri(given.resource)}/${value(given.by)}`,
});

/**
 * A list's search: `tableSearch` up to Filament 3, `search` from 4 on, as plugins for either declare the property's
 * name in the address, 2026-11.
 */
const filament = preset({
  id: 'filament',
  label: 'Search in Filament',
  kind: 'admin',
  fields: [
    address('Where the panel lives: `https://app.acme.example/admin`.'),
    by('customer.email'),
    resource,
    text('parameter', 'Parameter', '`search`; up to Filament 3 `tableSearch`.', 'search'),
  ],
  template: (given) =>
    `${base(given.base)}/${uri(given.resource)}?${uri(given.parameter)}=${value(given.by)}`,
});

/** The list of users, `/wp-admin/users.php?s=…`, finds addresses, logins and names (WordPress core, 2026-11). */
const wordpress = preset({
  id: 'wordpress-users',
  label: 'Users in WordPress',
  kind: 'admin',
  fields: [address('The address above `/wp-admin`.'), by('customer.email')],
  template: (given) => `${base(given.base)}/wp-admin/users.php?s=${value(given.by)}`,
});

/** `/{project}/{environment}/{team}/data/{c}/index/record/{c}/{id}/details`. Seen in a public mail template, 2026-11. */
const forestAdmin = preset({
  id: 'forest-admin',
  label: 'Record in Forest Admin',
  kind: 'admin',
  fields: [
    needed(text('project', 'Project', 'As in the address.')),
    text('environment', 'Environment', 'As in the address.', 'Production'),
    text('team', 'Team', 'As in the address.', 'Operations'),
    text('collection', 'Collection', 'As in the address.', 'users'),
    id,
  ],
  template({ project, environment, team, collection, by: path }) {
    const place = [project, environment, team].map(uri).join('/');
    const name = uri(collection);
    return `https://app.forestadmin.com/${place}/data/${name}/index/record/${name}/${value(path)}/details`;
  },
});

export const admin = [
  djangoAdmin,
  djangoRecord,
  activeAdmin,
  novaSearch,
  novaRecord,
  filament,
  wordpress,
  forestAdmin,
];
