/** Where the presets of other log searches lead. */
import { describe, expect, it } from 'vitest';
import { opened } from './opened';

const urls: Record<string, [fields: Record<string, string>, url: string][]> = {
  'google-logs': [
    [
      { project: 'acme/1' },
      'https://console.cloud.google.com/logs/query;query=%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22;startTime=2026-11-28T09%3A30%3A00.000Z;endTime=2026-11-28T10%3A30%3A00.000Z?project=acme%2F1',
    ],
    [
      { project: 'acme/1', by: 'customer.externalId' },
      'https://console.cloud.google.com/logs/query;query=%22%C3%BC%2F1%5C%22%27%5C%5C2%22;startTime=2026-11-28T09%3A30%3A00.000Z;endTime=2026-11-28T10%3A30%3A00.000Z?project=acme%2F1',
    ],
    [
      { project: 'acme/1', query: 'level:"error" id:{{customer.externalId}} +x' },
      'https://console.cloud.google.com/logs/query;query=level%3A%22error%22%20id%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22%20%2Bx;startTime=2026-11-28T09%3A30%3A00.000Z;endTime=2026-11-28T10%3A30%3A00.000Z?project=acme%2F1',
    ],
  ],
  papertrail: [
    [
      {},
      'https://my.papertrailapp.com/events?q=%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&time=1795861800',
    ],
    [
      { by: 'customer.externalId' },
      'https://my.papertrailapp.com/events?q=%22%C3%BC%2F1%5C%22%27%5C%5C2%22&time=1795861800',
    ],
    [
      { query: 'level:"error" id:{{customer.externalId}} +x' },
      'https://my.papertrailapp.com/events?q=level%3A%22error%22%20id%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22%20%2Bx&time=1795861800',
    ],
    [
      { group: '42' },
      'https://my.papertrailapp.com/groups/42/events?q=%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&time=1795861800',
    ],
  ],
  'better-stack': [
    [
      { team: 't 1/2' },
      'https://telemetry.betterstack.com/team/t%201%2F2/tail?q=%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&rf=1795858200000&rt=1795861800000',
    ],
    [
      { team: 't 1/2', source: '7&8' },
      'https://telemetry.betterstack.com/team/t%201%2F2/tail?q=%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&s=7%268&rf=1795858200000&rt=1795861800000',
    ],
    [
      { team: 't 1/2', by: 'customer.externalId' },
      'https://telemetry.betterstack.com/team/t%201%2F2/tail?q=%22%C3%BC%2F1%5C%22%27%5C%5C2%22&rf=1795858200000&rt=1795861800000',
    ],
    [
      { team: 't 1/2', query: 'level:"error" id:{{customer.externalId}} +x' },
      'https://telemetry.betterstack.com/team/t%201%2F2/tail?q=level%3A%22error%22%20id%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22%20%2Bx&rf=1795858200000&rt=1795861800000',
    ],
  ],
  splunk: [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/app/search/search?q=search%20%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&earliest=1795858200&latest=1795861800',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.externalId' },
      'https://tool.acme.example/at/app/search/search?q=search%20%22%C3%BC%2F1%5C%22%27%5C%5C2%22&earliest=1795858200&latest=1795861800',
    ],
    [
      { base: 'https://tool.acme.example/at/', query: 'level:"error" id:{{customer.externalId}} +x' },
      'https://tool.acme.example/at/app/search/search?q=search%20level%3A%22error%22%20id%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22%20%2Bx&earliest=1795858200&latest=1795861800',
    ],
    [
      { base: 'https://tool.acme.example/at/', app: 'app_1' },
      'https://tool.acme.example/at/app/app_1/search?q=search%20%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&earliest=1795858200&latest=1795861800',
    ],
  ],
};

describe.each(Object.entries(urls))('%s', (preset, cases) => {
  it.each(cases)('with %j', (fields, url) => {
    expect(opened(preset, fields)).toBe(url);
  });
});
