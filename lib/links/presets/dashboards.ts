import { address, by, inLanguage, needed, number, query, text } from './fields';
import { base, json, digits, queryText, rison, uri, value } from './parts';
import { preset } from './preset';
import { search } from './search';

const dataView = needed(text('view', 'presetFields.dataView', 'presetFields.dataViewHelp'));
const found = by('customer.email', 'presetFields.bySearched');

const global =
  "_g=(filters:!(),refreshInterval:(pause:!t,value:0),time:(from:'{{window.from | iso}}',to:'{{window.to | iso}}'))";

/** The search in KQL, as a rison string. */
function kuery(given: { by: string; query: string }): string {
  const asked = search(given, 'kql', {
    'customer.email': 'user.email: ',
    'customer.externalId': 'user.id: ',
  });
  return `query:(language:kuery,query:{{#rison}}${asked}{{/rison}})`;
}

/**
 * Discover keeps its state in rison behind the hash. `index` is what older Kibanas read; newer ones turn it into
 * `dataSource` (cleanup_url_state.ts of elastic/kibana, 2026-11), so one form serves both.
 */
const kibana = preset({
  id: 'kibana',
  label: 'presets.kibana',
  kind: 'logs',
  fields: [
    address('presetFields.kibanaHelp'),
    dataView,
    found,
    query(),
    text('space', 'presetFields.space', 'presetFields.spaceHelp'),
  ],
  template({ base: home, view, space, ...given }) {
    const place = `${base(home)}${space && `/s/${uri(space)}`}`;
    const state = `_a=(columns:!(),filters:!(),index:${rison(view)},interval:auto,${kuery(given)},sort:!())`;
    return `${place}/app/discover#/?${global}&${state}`;
  },
});

/**
 * OpenSearch Dashboards 2.10 and later keep the query in `_q` and the index pattern in `_a`; older links are turned into
 * such, but lose their time (migrate_state.ts of opensearch-project/OpenSearch-Dashboards, 2026-11). Older ones: `kibana`.
 */
const opensearch = preset({
  id: 'opensearch',
  label: 'presets.opensearch',
  kind: 'logs',
  fields: [
    address('presetFields.opensearchHelp'),
    {
      ...dataView,
      label: 'presetFields.indexPattern',
      help: 'presetFields.indexPatternHelp',
    },
    found,
    query(),
  ],
  template({ base: home, view, ...given }) {
    const metadata = `metadata:(indexPattern:${rison(view)},view:discover)`;
    const state = `_a=(discover:(columns:!(_source),isDirty:!f,sort:!()),${metadata})`;
    const asked = `_q=(filters:!(),${kuery(given)})`;
    return `${base(home)}/app/data-explorer/discover#?${state}&${global}&${asked}`;
  },
});

/**
 * Explore takes its panes as JSON, with times in epoch ms as texts (Grafana 10 and later; links in public runbooks,
 * 2026-11). `|=` finds lines that hold the value.
 */
const grafanaLoki = preset({
  id: 'grafana-loki',
  label: 'presets.grafanaLoki',
  kind: 'logs',
  fields: [
    address('presetFields.grafanaHelp'),
    needed(text('datasource', 'presetFields.dataSource', 'presetFields.dataSourceHelp')),
    needed(inLanguage('stream', 'presetFields.streams', 'presetFields.streamsHelp')),
    by('customer.email'),
    inLanguage('pipeline', 'presetFields.pipeline', 'presetFields.pipelineHelp'),
    number('orgId', 'presetFields.organization', 'presetFields.grafanaOrganizationHelp', '1'),
  ],
  template({ base: home, datasource, stream, by: path, pipeline, orgId }) {
    const rest = pipeline && ` ${queryText(pipeline, 'logql')}`;
    const expr = `{{#json}}${queryText(stream, 'logql')} |= ${value(path, 'logql')}${rest}{{/json}}`;
    const uid = json(datasource);
    const asked = `{"refId":"A","datasource":{"type":"loki","uid":${uid}},"expr":${expr},"queryType":"range"}`;
    const window = '{"from":"{{window.from | epoch_ms}}","to":"{{window.to | epoch_ms}}"}';
    const panes = `{"a":{"range":${window},"datasource":${uid},"queries":[${asked}]}}`;
    return `${base(home)}/explore?schemaVersion=1&panes={{#uri}}${panes}{{/uri}}&orgId=${digits(orgId)}`;
  },
});

export const dashboards = [kibana, opensearch, grafanaLoki];
