import { by, needed, query, text } from './fields';
import { cloudwatch as escape, host, queryText, uri, value } from './parts';
import { preset } from './preset';
import { search } from './search';

/**
 * The console reads the query out of the hash in an escape of its own, bytes in hex behind `*`; `ABSOLUTE` with both ends in
 * ISO. Seen in links copied from the console and in Grafana's CloudWatch data source, 2026-11.
 */
const cloudwatch = preset({
  id: 'cloudwatch',
  label: 'presets.cloudwatch',
  kind: 'logs',
  fields: [
    needed(text('region', 'presetFields.region', 'presetFields.regionHelp')),
    needed(text('groups', 'presetFields.logGroups', 'presetFields.logGroupsHelp')),
    by('customer.email', 'presetFields.byMessage'),
    query(),
  ],
  template({ region, groups, by: path, query: own }) {
    const usual = `fields @timestamp, @message, @logStream | filter @message like ${value(path, 'quoted')}`;
    const asked = own ? queryText(own, 'quoted') : `${usual} | sort @timestamp desc | limit 200`;
    const names = groups.split(',').flatMap((group) => (group.trim() ? [`~'${escape(group.trim())}`] : []));
    const window =
      "end~'{{window.to | iso | cloudwatch}}~start~'{{window.from | iso | cloudwatch}}~timeType~'ABSOLUTE~tz~'UTC";
    const detail = `${window}~editorString~'{{#cloudwatch}}${asked}{{/cloudwatch}}~source~(${names.join('')})`;
    const place = `https://${host(region)}.console.aws.amazon.com/cloudwatch/home?region=${uri(region)}`;
    return `${place}#logsV2:logs-insights$3FqueryDetail$3D~(${detail})`;
  },
});

/**
 * `/logs/query;query=…;startTime=…;endTime=…?project=…`, times in ISO (gcplogurl on pkg.go.dev for the form; `startTime` and
 * `endTime` in links of several public repositories, 2026-11).
 */
const googleLogs = preset({
  id: 'google-logs',
  label: 'presets.googleLogs',
  kind: 'logs',
  fields: [
    needed(text('project', 'presetFields.project', 'presetFields.projectIdHelp')),
    by('customer.email'),
    query(),
  ],
  template({ project, ...given }) {
    const asked = `query={{#uri}}${search(given, 'quoted')}{{/uri}}`;
    const window = 'startTime={{window.from | iso}};endTime={{window.to | iso}}';
    return `https://console.cloud.google.com/logs/query;${asked};${window}?project=${uri(project)}`;
  },
});

export const clouds = [cloudwatch, googleLogs];
