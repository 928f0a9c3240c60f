import { describe, expect, it } from 'vitest';
import { checkPattern, compilePattern } from '../../../lib/clues/pattern';
import { sayUnsaid } from '../../../lib/locale/say';

const said = (pattern: string) => {
  const problem = checkPattern(pattern);
  return problem && sayUnsaid(problem);
};

describe('patterns that a pack may have', () => {
  it.each([
    String.raw`T-\d{5}`,
    String.raw`[A-Z]{2,5}-\d+(?:-\d+)?`,
    String.raw`(?:ORD|INV)-\d{4,10}`,
    String.raw`ORD-\d+|INV-\d+`,
    String.raw`(?:[\dA-F]{4}-){3}[\dA-F]{4}`,
    String.raw`acme_[\w-]{20,}`,
    String.raw`v\d+\.\d+\.x`,
    String.raw`[^\d/]{3}\/\d{4}`,
    'Bücher-[äöü]{2}',
    '🎫[0-9]{3}',
    '(?:ab)+',
    '(a)(b)(c)',
    '.{8}',
  ])('%s', (pattern) => {
    expect(checkPattern(pattern)).toBeNull();
    expect(() => compilePattern(pattern)).not.toThrow();
  });

  it('fit the whole word, in every alternative', () => {
    const either = compilePattern('AB|CD');
    expect(['AB', 'CD', 'ABx', 'xCD', 'AB CD'].map((word) => either.test(word))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('patterns that stall an engine', () => {
  it.each([
    '(a+)+$',
    '(a+)+',
    '(a*)*b',
    '(a|a)*b',
    '(a|ab)*c',
    '(?:a|b|ab)*c',
    '(a?){64}b',
    String.raw`\d+\d+\d+x`,
    String.raw`\d*\d*\d*\d*x`,
    String.raw`(\w{1,64}){1,64}`,
    String.raw`(?:\w{1,64}\w{1,64}\w{1,64})`,
    String.raw`(?:\d+)?(?:\d+)?(?:\d+)?x`,
    'a?'.repeat(60) + 'b',
    '(a|a)'.repeat(30) + 'b',
    '(?:a|a|a|a|a|a|a|a)'.repeat(6) + 'b',
    '((a+)+)?b',
    '(?:(?:a{2})+){2}',
  ])('%s', (pattern) => {
    expect(said(pattern)).toMatch(/too many ways|cannot repeat a group|leave \$ out/);
  });
});

describe('patterns of another language', () => {
  it.each([
    ['', 'must not be empty, nor have an empty group or alternative'],
    ['a||b', 'must not be empty, nor have an empty group or alternative'],
    ['()', 'must not be empty, nor have an empty group or alternative'],
    ['a*', 'must not fit an empty text'],
    ['a?b*|c', 'must not fit an empty text'],
    ['(ab', 'has a ( that is never closed'],
    ['ab)', 'has a ) that closes nothing'],
    ['ORD 1', 'fits one word, so it cannot hold a space'],
    ['^T1', 'fits whole words by itself: leave ^ out'],
    ['T1$', 'fits whole words by itself: leave $ out'],
    ['a+?', 'cannot have two counts in a row, such as +? or {2}+'],
    ['a{2}{3}', 'cannot have two counts in a row, such as +? or {2}+'],
    ['a{0}', expect.stringContaining('cannot count {0}')],
    ['a{200}', expect.stringContaining('cannot count {200}')],
    ['a{5,2}', expect.stringContaining('cannot count {5,2}')],
    ['a{1,129}', expect.stringContaining('cannot count {1,129}')],
    ['(?:a{100}){2}', 'fits no word: words have 128 characters at most'],
    ['(?=a)b', expect.stringContaining('cannot have “(?=”')],
    ['(?<!a)b', expect.stringContaining('cannot have “(?<!”')],
    ['(?<n>a)', expect.stringContaining('cannot have “(?<n”')],
    [String.raw`(a)\1`, expect.stringContaining(String.raw`cannot have “\1”`)],
    [String.raw`\bT1`, expect.stringContaining(String.raw`cannot have “\b”`)],
    [String.raw`\u{61}`, expect.stringContaining(String.raw`cannot have “\u”`)],
    ['[z-a]', 'must be a regular expression: a range or a count is wrong'],
    [String.raw`[\d-z]`, 'must be a regular expression: a range or a count is wrong'],
    ['[a', expect.stringContaining('cannot have “[a”')],
    ['[]', expect.stringContaining('cannot have “[]”')],
    ['*a', expect.stringContaining('cannot have “*”')],
    ['a\\', expect.stringContaining('cannot have “\\”')],
    ['a{', expect.stringContaining('cannot have “{”')],
    ['a'.repeat(201), 'must be 200 characters or fewer'],
  ])('%s', (pattern, message) => {
    expect(said(pattern)).toEqual(message);
  });
});
