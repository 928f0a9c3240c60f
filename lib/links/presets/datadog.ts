import { by, query, site } from './fields';
import { base } from './parts';
import { preset } from './preset';
import { search } from './search';

const fields = [
  by('customer.email', 'presetFields.bySearchedUsr'),
  query(),
  site('https://app.datadoghq.com', 'presetFields.datadogHelp'),
];

/** `from_ts` and `to_ts` are milliseconds (`1738151053031` in a link copied from Datadog, grenaad/dotfiles, 2026-11). */
function addressed(
  place: string,
  before: string,
  given: { by: string; query: string; site: string },
): string {
  const found = search(given, 'quoted', {
    'customer.email': '@usr.email:',
    'customer.externalId': '@usr.id:',
  });
  const asked = given.query ? found : before + found;
  const window = 'from_ts={{window.from | epoch_ms}}&to_ts={{window.to | epoch_ms}}&live=false';
  return `${base(given.site)}/${place}?query={{#uri}}${asked}{{/uri}}&${window}`;
}

/** `/logs?query=…`, as in Datadog's own documents and links, 2026-11. `usr` is where its SDKs put the user. */
const datadogLogs = preset({
  id: 'datadog-logs',
  label: 'presets.datadogLogs',
  kind: 'logs',
  fields,
  template: (given) => addressed('logs', '', given),
});

/** `/rum/sessions?query=…`, as Datadog's documents link to it, 2026-11. */
const datadogRum = preset({
  id: 'datadog-rum',
  label: 'presets.datadogRum',
  kind: 'logs',
  fields,
  template: (given) => addressed('rum/sessions', '@type:session ', given),
});

export const datadog = [datadogLogs, datadogRum];
