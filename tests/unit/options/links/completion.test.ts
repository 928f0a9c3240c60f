import { describe, expect, it } from 'vitest';
import { complete, completionAt, pathsFor } from '../../../../lib/options/links/completion';
import { full, small } from '../../pack/examples';

const paths = pathsFor(small, false);

/** The text with `^` where the cursor is. */
const at = (marked: string) => completionAt(marked.replace('^', ''), marked.indexOf('^'), paths);

describe('what is offered', () => {
  it.each([
    ['https://a.example/?q=^', null],
    ['https://a.example/{{customer.email}}^', null],
    ['https://a.example/{{ customer.email }}/^/{{x', null],
    ['{{zzz^', null],
    ['{{customer.email | zzz^', null],
  ])('%s: nothing', (text, nothing) => expect(at(text)).toBe(nothing));

  it('after two braces is every value', () => {
    expect(at('https://a.example/{{^')?.options.slice(0, 2)).toEqual(['customer.email', 'customer.name']);
  });

  it('is what begins with what was typed, then what holds it', () => {
    expect(at('{{ticket.s^')?.options).toEqual(['ticket.subject']);
    expect(at('{{mail^')?.options).toEqual(['customer.email', 'agent.email']);
    expect(at('{{#customer.pl^')?.options).toEqual(['customer.plan']);
  });

  it('behind a bar are filters, those of time for moments alone', () => {
    expect(at('{{customer.email | k^')?.options).toEqual(['kql']);
    expect(at('{{customer.email | epoch^')).toBeNull();
    expect(at('{{window.from | is^')?.options).toEqual(['iso', 'rison']);
    expect(at('{{customer.email | json | q^')?.options).toContain('quoted');
  });

  it('holds what sources and environments of the pack add, and a clue for a link at one', () => {
    const known = pathsFor(full, true);
    expect(known).toContain('clue.value');
    expect(pathsFor(full, false)).not.toContain('clue.value');
    for (const { values } of full.environments ?? [])
      for (const name of Object.keys(values)) expect(known).toContain(`env.${name}`);
  });
});

describe('what is taken', () => {
  const take = (marked: string, option: string) => {
    const text = marked.replace('^', '');
    const offer = completionAt(text, marked.indexOf('^'), paths);
    if (!offer) throw new Error('nothing offered');
    const done = complete(text, offer, option);
    return `${done.text.slice(0, done.caret)}^${done.text.slice(done.caret)}`;
  };

  it.each([
    ['a/{{cus^', 'customer.email', 'a/{{customer.email}}^'],
    ['a/{{cus^}}/b', 'customer.email', 'a/{{customer.email}}^/b'],
    ['a/{{cus^tomer.name}}', 'customer.plan', 'a/{{customer.plan}}^'],
    ['a/{{mail^ | kql}}', 'customer.email', 'a/{{customer.email^ | kql}}'],
    ['a/{{customer.email | ^', 'kql', 'a/{{customer.email | kql}}^'],
  ])('%s and %s', (before, option, after) => expect(take(before, option)).toBe(after));
});
