import { describe, expect, it } from 'vitest';
import { parseTemplate, placeholders } from '../../../lib/links/template';

describe('parseTemplate', () => {
  it('reads text, values and sections', () => {
    expect(
      parseTemplate('https://a.example/{{ customer.email }}{{#ticket.id}}?t={{ticket.id}}{{/ticket.id}}'),
    ).toEqual({
      ok: true,
      tokens: [
        { kind: 'text', text: 'https://a.example/' },
        { kind: 'value', path: 'customer.email', filters: [] },
        {
          kind: 'section',
          path: 'ticket.id',
          present: true,
          body: [
            { kind: 'text', text: '?t=' },
            { kind: 'value', path: 'ticket.id', filters: [] },
          ],
        },
      ],
    });
  });

  it('leaves single braces and brackets alone: Kibana and Grafana addresses are full of them', () => {
    const text = "https://logs.example/app#/?_a=(query:(language:kuery,query:'x'))&panes={%22a%22:{}}";
    expect(parseTemplate(text)).toEqual({ ok: true, tokens: [{ kind: 'text', text }] });
  });

  it.each([
    ['{{{customer.email}}}', 'every value is escaped, so write {{customer.email}}'],
    ['{{&customer.email}}', 'every value is escaped'],
    ['{{=<% %>=}}<%customer.email%>', '{{=…}} is not supported'],
    ['{{>partial}}', '{{>…}} is not supported'],
    ['{{!note}}', '{{!…}} is not supported'],
    ['{{.}}', 'is not the name of a value'],
    ['{{email}}', 'is not the name of a value'],
    ['{{}}', 'is not the name of a value'],
    ['{{customer.email}', 'Unclosed tag'],
    ['{{#customer.email}}x', 'Unclosed section'],
    ['x{{/customer.email}}', 'Unopened section'],
    ['{{#customer.email}}{{{customer.email}}}{{/customer.email}}', 'every value is escaped'],
    ['java\nscript:alert(1)', 'line break'],
    ['https://a.example/\t', 'control character'],
  ])('refuses %j', (template, words) => {
    const parsed = parseTemplate(template);
    expect(parsed).toEqual({ ok: false, problem: expect.stringContaining(words) });
  });
});

describe('placeholders', () => {
  it('names what the template cannot do without, once', () => {
    const template =
      'https://a.example/{{customer.email}}/{{ticket.id}}/{{customer.email}}{{#customer.plan}}{{customer.plan}}{{/customer.plan}}';
    expect(placeholders(template)).toEqual(['customer.email', 'ticket.id']);
  });

  it('is empty for plain and for broken templates', () => {
    expect(placeholders('https://a.example/')).toEqual([]);
    expect(placeholders('{{#customer.email}}')).toEqual([]);
  });
});
