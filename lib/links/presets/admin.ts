import { address, by, needed, text } from './fields';
import { base, uri, value } from './parts';
import { preset } from './preset';

const id = by('customer.externalId', 'presetFields.byRecord');
const app = text('app', 'presetFields.app', 'presetFields.djangoAppHelp', 'auth');
const model = text('model', 'presetFields.model', 'presetFields.modelHelp', 'user');
const resource = text('resource', 'presetFields.resource', 'presetFields.asInAddress', 'users');

/** The list's search, `/{app}/{model}/?q=…` (docs.djangoproject.com, `search_fields`, 2026-11). */
const djangoAdmin = preset({
  id: 'django-admin',
  label: 'presets.djangoAdmin',
  kind: 'admin',
  fields: [address('presetFields.adminHelp'), by('customer.email'), app, model],
  template: (given) => `${base(given.base)}/${uri(given.app)}/${uri(given.model)}/?q=${value(given.by)}`,
});

/** A record's page, `/{app}/{model}/{id}/change/` (docs.djangoproject.com, “Reversing admin URLs”, 2026-11). */
const djangoRecord = preset({
  id: 'django-record',
  label: 'presets.djangoRecord',
  kind: 'admin',
  fields: [address('presetFields.adminHelp'), id, app, model],
  template: (given) => `${base(given.base)}/${uri(given.app)}/${uri(given.model)}/${value(given.by)}/change/`,
});

/** Ransack's predicates as `q[email_eq]=…` (activeadmin.info; `_cont` for parts; seen in public code, 2026-11). */
const activeAdmin = preset({
  id: 'activeadmin',
  label: 'presets.activeAdmin',
  kind: 'admin',
  fields: [
    address('presetFields.activeAdminHelp'),
    by('customer.email'),
    resource,
    text('predicate', 'presetFields.predicate', 'presetFields.predicateHelp', 'email_eq'),
  ],
  template: (given) =>
    `${base(given.base)}/${uri(given.resource)}?q%5B${uri(given.predicate)}%5D=${value(given.by)}`,
});

/** `/resources/{resource}?{resource}_search=…`, as Nova names its parameters. Seen in public code, 2026-11. */
const novaSearch = preset({
  id: 'nova-search',
  label: 'presets.novaSearch',
  kind: 'admin',
  fields: [address('presetFields.novaHelp'), by('customer.email'), resource],
  template({ base: home, by: path, resource: name }) {
    return `${base(home)}/resources/${uri(name)}?${uri(name)}_search=${value(path)}`;
  },
});

/** `/resources/{resource}/{id}`, as in Laravel Forge's own links to its Nova, 2026-11. */
const novaRecord = preset({
  id: 'nova-record',
  label: 'presets.novaRecord',
  kind: 'admin',
  fields: [address('presetFields.novaHelp'), id, resource],
  template: (given) => `${base(given.base)}/resources/${uri(given.resource)}/${value(given.by)}`,
});

/**
 * A list's search: `tableSearch` up to Filament 3, `search` from 4 on, as plugins for either declare the property's
 * name in the address, 2026-11.
 */
const filament = preset({
  id: 'filament',
  label: 'presets.filament',
  kind: 'admin',
  fields: [
    address('presetFields.filamentHelp'),
    by('customer.email'),
    resource,
    text('parameter', 'presetFields.parameter', 'presetFields.filamentParameterHelp', 'search'),
  ],
  template: (given) =>
    `${base(given.base)}/${uri(given.resource)}?${uri(given.parameter)}=${value(given.by)}`,
});

/** The list of users, `/wp-admin/users.php?s=…`, finds addresses, logins and names (WordPress core, 2026-11). */
const wordpress = preset({
  id: 'wordpress-users',
  label: 'presets.wordpressUsers',
  kind: 'admin',
  fields: [address('presetFields.wordpressHelp'), by('customer.email')],
  template: (given) => `${base(given.base)}/wp-admin/users.php?s=${value(given.by)}`,
});

/** `/{project}/{environment}/{team}/data/{c}/index/record/{c}/{id}/details`. Seen in a public mail template, 2026-11. */
const forestAdmin = preset({
  id: 'forest-admin',
  label: 'presets.forestAdmin',
  kind: 'admin',
  fields: [
    needed(text('project', 'presetFields.project', 'presetFields.asInAddress')),
    text('environment', 'presetFields.environment', 'presetFields.asInAddress', 'Production'),
    text('team', 'presetFields.team', 'presetFields.asInAddress', 'Operations'),
    text('collection', 'presetFields.collection', 'presetFields.asInAddress', 'users'),
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
