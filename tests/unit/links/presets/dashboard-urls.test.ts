/** Where the presets lead whose addresses hold other languages: rison, JSON, CloudWatch's own. */
import { describe, expect, it } from 'vitest';
import { opened } from './opened';

const urls: Record<string, [fields: Record<string, string>, url: string][]> = {
  kibana: [
    [
      { base: 'https://tool.acme.example/at/', view: "it's!logs-*" },
      "https://tool.acme.example/at/app/discover#/?_g=(filters:!(),refreshInterval:(pause:!t,value:0),time:(from:'2026-11-28T09%3A30%3A00.000Z',to:'2026-11-28T10%3A30%3A00.000Z'))&_a=(columns:!(),filters:!(),index:%27it%21%27s%21%21logs-%2A%27,interval:auto,query:(language:kuery,query:%27user.email%3A%20%22zo%C3%AB%2Bo%21%27hara%5C%22%5C%5C%40example.com%22%27),sort:!())",
    ],
    [
      { base: 'https://tool.acme.example/at/', view: "it's!logs-*", by: 'customer.externalId' },
      "https://tool.acme.example/at/app/discover#/?_g=(filters:!(),refreshInterval:(pause:!t,value:0),time:(from:'2026-11-28T09%3A30%3A00.000Z',to:'2026-11-28T10%3A30%3A00.000Z'))&_a=(columns:!(),filters:!(),index:%27it%21%27s%21%21logs-%2A%27,interval:auto,query:(language:kuery,query:%27user.id%3A%20%22%C3%BC%2F1%5C%22%21%27%5C%5C2%22%27),sort:!())",
    ],
    [
      {
        base: 'https://tool.acme.example/at/',
        view: "it's!logs-*",
        query: 'level:"error" id:{{customer.externalId}} +x',
      },
      "https://tool.acme.example/at/app/discover#/?_g=(filters:!(),refreshInterval:(pause:!t,value:0),time:(from:'2026-11-28T09%3A30%3A00.000Z',to:'2026-11-28T10%3A30%3A00.000Z'))&_a=(columns:!(),filters:!(),index:%27it%21%27s%21%21logs-%2A%27,interval:auto,query:(language:kuery,query:%27level%3A%22error%22%20id%3A%22%C3%BC%2F1%5C%22%21%27%5C%5C2%22%20%2Bx%27),sort:!())",
    ],
    [
      { base: 'https://tool.acme.example/at/', view: "it's!logs-*", space: 'sup/port' },
      "https://tool.acme.example/at/s/sup%2Fport/app/discover#/?_g=(filters:!(),refreshInterval:(pause:!t,value:0),time:(from:'2026-11-28T09%3A30%3A00.000Z',to:'2026-11-28T10%3A30%3A00.000Z'))&_a=(columns:!(),filters:!(),index:%27it%21%27s%21%21logs-%2A%27,interval:auto,query:(language:kuery,query:%27user.email%3A%20%22zo%C3%AB%2Bo%21%27hara%5C%22%5C%5C%40example.com%22%27),sort:!())",
    ],
  ],
  opensearch: [
    [
      { base: 'https://tool.acme.example/at/', view: "it's!logs-*" },
      "https://tool.acme.example/at/app/data-explorer/discover#?_a=(discover:(columns:!(_source),isDirty:!f,sort:!()),metadata:(indexPattern:%27it%21%27s%21%21logs-%2A%27,view:discover))&_g=(filters:!(),refreshInterval:(pause:!t,value:0),time:(from:'2026-11-28T09%3A30%3A00.000Z',to:'2026-11-28T10%3A30%3A00.000Z'))&_q=(filters:!(),query:(language:kuery,query:%27user.email%3A%20%22zo%C3%AB%2Bo%21%27hara%5C%22%5C%5C%40example.com%22%27))",
    ],
    [
      { base: 'https://tool.acme.example/at/', view: "it's!logs-*", by: 'customer.externalId' },
      "https://tool.acme.example/at/app/data-explorer/discover#?_a=(discover:(columns:!(_source),isDirty:!f,sort:!()),metadata:(indexPattern:%27it%21%27s%21%21logs-%2A%27,view:discover))&_g=(filters:!(),refreshInterval:(pause:!t,value:0),time:(from:'2026-11-28T09%3A30%3A00.000Z',to:'2026-11-28T10%3A30%3A00.000Z'))&_q=(filters:!(),query:(language:kuery,query:%27user.id%3A%20%22%C3%BC%2F1%5C%22%21%27%5C%5C2%22%27))",
    ],
    [
      {
        base: 'https://tool.acme.example/at/',
        view: "it's!logs-*",
        query: 'level:"error" id:{{customer.externalId}} +x',
      },
      "https://tool.acme.example/at/app/data-explorer/discover#?_a=(discover:(columns:!(_source),isDirty:!f,sort:!()),metadata:(indexPattern:%27it%21%27s%21%21logs-%2A%27,view:discover))&_g=(filters:!(),refreshInterval:(pause:!t,value:0),time:(from:'2026-11-28T09%3A30%3A00.000Z',to:'2026-11-28T10%3A30%3A00.000Z'))&_q=(filters:!(),query:(language:kuery,query:%27level%3A%22error%22%20id%3A%22%C3%BC%2F1%5C%22%21%27%5C%5C2%22%20%2Bx%27))",
    ],
  ],
  'grafana-loki': [
    [
      { base: 'https://tool.acme.example/at/', datasource: 'P8E"80', stream: '{app="web"}' },
      'https://tool.acme.example/at/explore?schemaVersion=1&panes=%7B%22a%22%3A%7B%22range%22%3A%7B%22from%22%3A%221795858200000%22%2C%22to%22%3A%221795861800000%22%7D%2C%22datasource%22%3A%22P8E%5C%2280%22%2C%22queries%22%3A%5B%7B%22refId%22%3A%22A%22%2C%22datasource%22%3A%7B%22type%22%3A%22loki%22%2C%22uid%22%3A%22P8E%5C%2280%22%7D%2C%22expr%22%3A%22%7Bapp%3D%5C%22web%5C%22%7D%20%7C%3D%20%5C%22zo%C3%AB%2Bo%27hara%5C%5C%5C%22%5C%5C%5C%5C%40example.com%5C%22%22%2C%22queryType%22%3A%22range%22%7D%5D%7D%7D&orgId=1',
    ],
    [
      {
        base: 'https://tool.acme.example/at/',
        datasource: 'P8E"80',
        stream: '{app="web"}',
        by: 'customer.externalId',
      },
      'https://tool.acme.example/at/explore?schemaVersion=1&panes=%7B%22a%22%3A%7B%22range%22%3A%7B%22from%22%3A%221795858200000%22%2C%22to%22%3A%221795861800000%22%7D%2C%22datasource%22%3A%22P8E%5C%2280%22%2C%22queries%22%3A%5B%7B%22refId%22%3A%22A%22%2C%22datasource%22%3A%7B%22type%22%3A%22loki%22%2C%22uid%22%3A%22P8E%5C%2280%22%7D%2C%22expr%22%3A%22%7Bapp%3D%5C%22web%5C%22%7D%20%7C%3D%20%5C%22%C3%BC%2F1%5C%5C%5C%22%27%5C%5C%5C%5C2%5C%22%22%2C%22queryType%22%3A%22range%22%7D%5D%7D%7D&orgId=1',
    ],
    [
      {
        base: 'https://tool.acme.example/at/',
        datasource: 'P8E"80',
        stream: '{app="web"}',
        pipeline: '| json | id={{customer.externalId}}',
      },
      'https://tool.acme.example/at/explore?schemaVersion=1&panes=%7B%22a%22%3A%7B%22range%22%3A%7B%22from%22%3A%221795858200000%22%2C%22to%22%3A%221795861800000%22%7D%2C%22datasource%22%3A%22P8E%5C%2280%22%2C%22queries%22%3A%5B%7B%22refId%22%3A%22A%22%2C%22datasource%22%3A%7B%22type%22%3A%22loki%22%2C%22uid%22%3A%22P8E%5C%2280%22%7D%2C%22expr%22%3A%22%7Bapp%3D%5C%22web%5C%22%7D%20%7C%3D%20%5C%22zo%C3%AB%2Bo%27hara%5C%5C%5C%22%5C%5C%5C%5C%40example.com%5C%22%20%7C%20json%20%7C%20id%3D%5C%22%C3%BC%2F1%5C%5C%5C%22%27%5C%5C%5C%5C2%5C%22%22%2C%22queryType%22%3A%22range%22%7D%5D%7D%7D&orgId=1',
    ],
    [
      { base: 'https://tool.acme.example/at/', datasource: 'P8E"80', stream: '{app="web"}', orgId: '3' },
      'https://tool.acme.example/at/explore?schemaVersion=1&panes=%7B%22a%22%3A%7B%22range%22%3A%7B%22from%22%3A%221795858200000%22%2C%22to%22%3A%221795861800000%22%7D%2C%22datasource%22%3A%22P8E%5C%2280%22%2C%22queries%22%3A%5B%7B%22refId%22%3A%22A%22%2C%22datasource%22%3A%7B%22type%22%3A%22loki%22%2C%22uid%22%3A%22P8E%5C%2280%22%7D%2C%22expr%22%3A%22%7Bapp%3D%5C%22web%5C%22%7D%20%7C%3D%20%5C%22zo%C3%AB%2Bo%27hara%5C%5C%5C%22%5C%5C%5C%5C%40example.com%5C%22%22%2C%22queryType%22%3A%22range%22%7D%5D%7D%7D&orgId=3',
    ],
  ],
  honeycomb: [
    [
      { team: 't 1/2', environment: 'prod', dataset: 'api' },
      'https://ui.honeycomb.io/t%201%2F2/environments/prod/datasets/api?query=%7B%22filters%22%3A%5B%7B%22value%22%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22%2C%22column%22%3A%22user.email%22%2C%22op%22%3A%22%3D%22%7D%5D%2C%22start_time%22%3A1795858200%2C%22end_time%22%3A1795861800%2C%22limit%22%3A100%7D',
    ],
    [
      { team: 't 1/2', environment: 'prod', dataset: 'api', column: 'user."id"' },
      'https://ui.honeycomb.io/t%201%2F2/environments/prod/datasets/api?query=%7B%22filters%22%3A%5B%7B%22value%22%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22%2C%22column%22%3A%22user.%5C%22id%5C%22%22%2C%22op%22%3A%22%3D%22%7D%5D%2C%22start_time%22%3A1795858200%2C%22end_time%22%3A1795861800%2C%22limit%22%3A100%7D',
    ],
    [
      { team: 't 1/2', environment: 'prod', dataset: 'api', by: 'customer.externalId' },
      'https://ui.honeycomb.io/t%201%2F2/environments/prod/datasets/api?query=%7B%22filters%22%3A%5B%7B%22value%22%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22%2C%22column%22%3A%22user.id%22%2C%22op%22%3A%22%3D%22%7D%5D%2C%22start_time%22%3A1795858200%2C%22end_time%22%3A1795861800%2C%22limit%22%3A100%7D',
    ],
    [
      { team: 't 1/2', environment: 'prod', dataset: 'api', site: 'https://eu.acme.example/' },
      'https://eu.acme.example/t%201%2F2/environments/prod/datasets/api?query=%7B%22filters%22%3A%5B%7B%22value%22%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22%2C%22column%22%3A%22user.email%22%2C%22op%22%3A%22%3D%22%7D%5D%2C%22start_time%22%3A1795858200%2C%22end_time%22%3A1795861800%2C%22limit%22%3A100%7D',
    ],
  ],
  cloudwatch: [
    [
      { region: 'eu-central-1', groups: '/aws/lambda/web, /aws/ecs/a~b' },
      "https://eu-central-1.console.aws.amazon.com/cloudwatch/home?region=eu-central-1#logsV2:logs-insights$3FqueryDetail$3D~(end~'2026-11-28T10*3a30*3a00.000Z~start~'2026-11-28T09*3a30*3a00.000Z~timeType~'ABSOLUTE~tz~'UTC~editorString~'fields*20*40timestamp*2c*20*40message*2c*20*40logStream*20*7c*20filter*20*40message*20like*20*22zo*eb*2bo*27hara*5c*22*5c*5c*40example.com*22*20*7c*20sort*20*40timestamp*20desc*20*7c*20limit*20200~source~(~'*2faws*2flambda*2fweb~'*2faws*2fecs*2fa*7eb))",
    ],
    [
      { region: 'eu-central-1', groups: '/aws/lambda/web, /aws/ecs/a~b', by: 'customer.externalId' },
      "https://eu-central-1.console.aws.amazon.com/cloudwatch/home?region=eu-central-1#logsV2:logs-insights$3FqueryDetail$3D~(end~'2026-11-28T10*3a30*3a00.000Z~start~'2026-11-28T09*3a30*3a00.000Z~timeType~'ABSOLUTE~tz~'UTC~editorString~'fields*20*40timestamp*2c*20*40message*2c*20*40logStream*20*7c*20filter*20*40message*20like*20*22*fc*2f1*5c*22*27*5c*5c2*22*20*7c*20sort*20*40timestamp*20desc*20*7c*20limit*20200~source~(~'*2faws*2flambda*2fweb~'*2faws*2fecs*2fa*7eb))",
    ],
    [
      {
        region: 'eu-central-1',
        groups: '/aws/lambda/web, /aws/ecs/a~b',
        query: 'level:"error" id:{{customer.externalId}} +x',
      },
      "https://eu-central-1.console.aws.amazon.com/cloudwatch/home?region=eu-central-1#logsV2:logs-insights$3FqueryDetail$3D~(end~'2026-11-28T10*3a30*3a00.000Z~start~'2026-11-28T09*3a30*3a00.000Z~timeType~'ABSOLUTE~tz~'UTC~editorString~'level*3a*22error*22*20id*3a*22*fc*2f1*5c*22*27*5c*5c2*22*20*2bx~source~(~'*2faws*2flambda*2fweb~'*2faws*2fecs*2fa*7eb))",
    ],
  ],
};

describe.each(Object.entries(urls))('%s', (preset, cases) => {
  it.each(cases)('with %j', (fields, url) => {
    expect(opened(preset, fields)).toBe(url);
  });
});
