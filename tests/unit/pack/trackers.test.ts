import { describe, expect, it, test } from 'vitest';
import { exportPack } from '../../../lib/pack/export';
import { parsePack } from '../../../lib/pack/schema';
import { full } from './examples';

const problemsOf = (...trackers: unknown[]) => {
  const parsed = parsePack({ version: 1, trackers });
  return parsed.ok ? [] : parsed.problems.map(({ at, message }) => `${at}: ${message}`);
};

describe('a tracker', () => {
  it.each([
    ['github', 'https://github.com/acme/'],
    ['github', 'https://github.acme.example/'],
    ['gitlab', 'https://gitlab.com/acme/support/'],
    ['gitlab', 'http://127.0.0.1:8080/gitlab/'],
    ['linear', 'https://linear.app/acme/'],
    ['jira', 'https://acme.atlassian.net/'],
    ['jira', 'https://jira.acme.example/'],
    ['slack', 'https://app.slack.com/client/T0123/'],
    ['slack', 'https://acme.slack.com/'],
  ])('of type %s can live at %s', (type, url) => {
    expect(problemsOf({ type, url })).toEqual([]);
  });

  it.each([
    ['github', 'https://gitlab.com/acme/', 'must be at github.com'],
    ['github', 'https://acme.zendesk.com/', 'must be at github.com'],
    ['linear', 'https://linear.app.evil.example/', 'must be at linear.app'],
    ['linear', 'https://linear.acme.example/', 'must be at linear.app'],
    ['slack', 'https://slack.com.evil.example/', 'must be at app.slack.com or *.slack.com'],
    ['slack', 'https://notslack.com/', 'must be at app.slack.com or *.slack.com'],
    ['gitlab', 'https://user:secret@gitlab.com/', 'must not hold a user name'],
    ['gitlab', 'https://*.gitlab.com/', 'must name one host'],
    ['gitlab', 'javascript:alert(1)', 'must begin with https://'],
    ['github', 'https://github.com/?q=1', 'must stop before ? and #'],
  ])('of type %s cannot live at %s', (type, url, message) => {
    expect(problemsOf({ type, url })).toEqual([expect.stringContaining(`/trackers/0/url: ${message}`)]);
  });

  test('of a type that nobody knows, with a key that nobody knows, or there twice is a mistake', () => {
    expect(problemsOf({ type: 'trello', url: 'https://trello.com/' })).toEqual([
      '/trackers/0/type: does not know "trello": it takes github, gitlab, linear, jira or slack',
    ]);
    expect(problemsOf({ type: 'github', url: 'https://github.com/', token: 'x' })).toEqual([
      '/trackers/0/token: is not known here: this place takes type, url or name',
    ]);
    const one = { type: 'github', url: 'https://github.com/acme' };
    expect(problemsOf(one, { ...one, url: 'https://github.com/acme/' })).toEqual([
      '/trackers/1/url: is the same as /trackers/0/url: each must be there once',
    ]);
  });

  test('survives an export, behind the desks', () => {
    const text = exportPack(full);
    expect(parsePack(text)).toEqual({ ok: true, pack: full });
    expect(text.indexOf('"trackers"')).toBeGreaterThan(text.indexOf('"desks"'));
    expect(text.indexOf('"trackers"')).toBeLessThan(text.indexOf('"agents"'));
  });
});
