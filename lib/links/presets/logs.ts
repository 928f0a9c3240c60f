import { address, by, needed, number, query, site, text } from './fields';
import { base, json, digits, uri, value } from './parts';
import { preset } from './preset';
import { search } from './search';

/**
 * `/events?q=…`, of a group `/groups/{id}/events`; `time` in epoch seconds is where the viewer stands. Seen in public
 * runbooks and bots, 2026-11; `q` and `time` were seen apart.
 */
const papertrail = preset({
  id: 'papertrail',
  label: 'presets.papertrail',
  kind: 'logs',
  fields: [by('customer.email'), query(), number('group', 'presetFields.group', 'presetFields.groupHelp')],
  template({ group, ...given }) {
    const place = group ? `groups/${digits(group)}/events` : 'events';
    const asked = `q={{#uri}}${search(given, 'quoted')}{{/uri}}`;
    return `https://my.papertrailapp.com/${place}?${asked}&time={{window.to | epoch_s}}`;
  },
});

/**
 * `/team/{team}/tail?q=…&s={source}&rf=…&rt=…`: `rf` was seen as `now-60m` and in epoch ms, `rt` as `now`; that `rt` takes
 * epoch ms too is concluded from it. Public repositories, 2026-11.
 */
const betterStack = preset({
  id: 'better-stack',
  label: 'presets.betterStack',
  kind: 'logs',
  fields: [
    needed(text('team', 'presetFields.team', 'presetFields.teamNumberHelp')),
    text('source', 'presetFields.source', 'presetFields.projectAllHelp'),
    by('customer.email'),
    query(),
  ],
  template({ team, source, ...given }) {
    const asked = `q={{#uri}}${search(given, 'quoted')}{{/uri}}${source && `&s=${uri(source)}`}`;
    const window = 'rf={{window.from | epoch_ms}}&rt={{window.to | epoch_ms}}';
    return `https://telemetry.betterstack.com/team/${uri(team)}/tail?${asked}&${window}`;
  },
});

/**
 * A dataset's address with a query in JSON, times in epoch seconds (docs.honeycomb.io/investigate/collaborate/share-query,
 * 2026-11).
 */
const honeycomb = preset({
  id: 'honeycomb',
  label: 'presets.honeycomb',
  kind: 'logs',
  fields: [
    needed(text('team', 'presetFields.team', 'presetFields.asInAddress')),
    needed(text('environment', 'presetFields.environment', 'presetFields.asInAddress')),
    needed(text('dataset', 'presetFields.dataset', 'presetFields.asInAddress')),
    text('column', 'presetFields.column', 'presetFields.columnHelp'),
    by('customer.email'),
    site('https://ui.honeycomb.io', 'presetFields.honeycombHelp'),
  ],
  template({ team, environment, dataset, column, by: path, site: home }) {
    const usual = path === 'customer.externalId' ? 'user.id' : 'user.email';
    const filter = `{"value":${value(path, 'json')},"column":${json(column || usual)},"op":"="}`;
    const window = '"start_time":{{window.from | epoch_s}},"end_time":{{window.to | epoch_s}}';
    const place = `${uri(team)}/environments/${uri(environment)}/datasets/${uri(dataset)}`;
    return `${base(home)}/${place}?query={{#uri}}{"filters":[${filter}],${window},"limit":100}{{/uri}}`;
  },
});

/**
 * `/app/search/search?q=search …&earliest=…&latest=…`, times in epoch seconds (Splunk's “Time modifiers”; links in public
 * runbooks, 2026-11). `*` within quotes still matches anything.
 */
const splunk = preset({
  id: 'splunk',
  label: 'presets.splunk',
  kind: 'logs',
  fields: [
    address('presetFields.splunkHelp'),
    by('customer.email'),
    query('presetFields.querySplunk'),
    text('app', 'presetFields.app', 'presetFields.splunkAppHelp', 'search'),
  ],
  template({ base: home, app, ...given }) {
    const asked = `q={{#uri}}search ${search(given, 'quoted')}{{/uri}}`;
    const window = 'earliest={{window.from | epoch_s}}&latest={{window.to | epoch_s}}';
    return `${base(home)}/app/${uri(app)}/search?${asked}&${window}`;
  },
});

export const logs = [papertrail, betterStack, honeycomb, splunk];
