/** Where the presets of Sentry and Datadog lead. */
import { describe, expect, it } from 'vitest';
import { opened } from './opened';

const urls: Record<string, [fields: Record<string, string>, url: string][]> = {
  'sentry-issues': [
    [
      { org: 'acme' },
      'https://acme.sentry.io/issues/?query=user.email%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&statsPeriod=14d',
    ],
    [
      { org: 'acme', by: 'customer.externalId' },
      'https://acme.sentry.io/issues/?query=user.id%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22&statsPeriod=14d',
    ],
    [
      { org: 'acme', query: 'level:"error" id:{{customer.externalId}} +x' },
      'https://acme.sentry.io/issues/?query=level%3A%22error%22%20id%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22%20%2Bx&statsPeriod=14d',
    ],
    [
      { org: 'acme', project: '10001' },
      'https://acme.sentry.io/issues/?query=user.email%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&project=10001&statsPeriod=14d',
    ],
    [
      { org: 'acme', period: '24h&' },
      'https://acme.sentry.io/issues/?query=user.email%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&statsPeriod=24h%26',
    ],
    [
      { org: 'acme', base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/organizations/acme/issues/?query=user.email%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&statsPeriod=14d',
    ],
    [
      { org: 'acme', by: 'ticket.subject' },
      'https://acme.sentry.io/issues/?query=%22It%27s%20%5C%22broken%5C%22%20%26%20slow%22&statsPeriod=14d',
    ],
  ],
  'sentry-replays': [
    [
      { org: 'acme' },
      'https://acme.sentry.io/replays/?query=user.email%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&statsPeriod=14d',
    ],
    [
      { org: 'acme', by: 'customer.externalId' },
      'https://acme.sentry.io/replays/?query=user.id%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22&statsPeriod=14d',
    ],
    [
      { org: 'acme', query: 'level:"error" id:{{customer.externalId}} +x' },
      'https://acme.sentry.io/replays/?query=level%3A%22error%22%20id%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22%20%2Bx&statsPeriod=14d',
    ],
    [
      { org: 'acme', project: '10001' },
      'https://acme.sentry.io/replays/?query=user.email%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&project=10001&statsPeriod=14d',
    ],
    [
      { org: 'acme', period: '24h&' },
      'https://acme.sentry.io/replays/?query=user.email%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&statsPeriod=24h%26',
    ],
    [
      { org: 'acme', base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/organizations/acme/replays/?query=user.email%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&statsPeriod=14d',
    ],
  ],
  'datadog-logs': [
    [
      {},
      'https://app.datadoghq.com/logs?query=%40usr.email%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&from_ts=1795858200000&to_ts=1795861800000&live=false',
    ],
    [
      { by: 'customer.externalId' },
      'https://app.datadoghq.com/logs?query=%40usr.id%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22&from_ts=1795858200000&to_ts=1795861800000&live=false',
    ],
    [
      { query: 'level:"error" id:{{customer.externalId}} +x' },
      'https://app.datadoghq.com/logs?query=level%3A%22error%22%20id%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22%20%2Bx&from_ts=1795858200000&to_ts=1795861800000&live=false',
    ],
    [
      { site: 'https://eu.acme.example/' },
      'https://eu.acme.example/logs?query=%40usr.email%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&from_ts=1795858200000&to_ts=1795861800000&live=false',
    ],
    [
      { by: 'ticket.subject' },
      'https://app.datadoghq.com/logs?query=%22It%27s%20%5C%22broken%5C%22%20%26%20slow%22&from_ts=1795858200000&to_ts=1795861800000&live=false',
    ],
  ],
  'datadog-rum': [
    [
      {},
      'https://app.datadoghq.com/rum/sessions?query=%40type%3Asession%20%40usr.email%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&from_ts=1795858200000&to_ts=1795861800000&live=false',
    ],
    [
      { by: 'customer.externalId' },
      'https://app.datadoghq.com/rum/sessions?query=%40type%3Asession%20%40usr.id%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22&from_ts=1795858200000&to_ts=1795861800000&live=false',
    ],
    [
      { query: 'level:"error" id:{{customer.externalId}} +x' },
      'https://app.datadoghq.com/rum/sessions?query=level%3A%22error%22%20id%3A%22%C3%BC%2F1%5C%22%27%5C%5C2%22%20%2Bx&from_ts=1795858200000&to_ts=1795861800000&live=false',
    ],
    [
      { site: 'https://eu.acme.example/' },
      'https://eu.acme.example/rum/sessions?query=%40type%3Asession%20%40usr.email%3A%22zo%C3%AB%2Bo%27hara%5C%22%5C%5C%40example.com%22&from_ts=1795858200000&to_ts=1795861800000&live=false',
    ],
    [
      { by: 'ticket.subject' },
      'https://app.datadoghq.com/rum/sessions?query=%40type%3Asession%20%22It%27s%20%5C%22broken%5C%22%20%26%20slow%22&from_ts=1795858200000&to_ts=1795861800000&live=false',
    ],
  ],
};

describe.each(Object.entries(urls))('%s', (preset, cases) => {
  it.each(cases)('with %j', (fields, url) => {
    expect(opened(preset, fields)).toBe(url);
  });
});
