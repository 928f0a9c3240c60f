import type { TextSpan } from './template';

/** Where the company's systems stand: production first, then staging and the like. The first is the usual one. */
export interface Environment {
  id: string;
  label: string;
  /** What `{{env.<name>}}` stands for in links' templates; put in before anything else is read, so a host may stand there. */
  values: Record<string, string>;
}

/** A template with the environment's values in place. */
export interface PutIn {
  text: string;
  /** Where they stand in it. */
  spans: TextSpan[];
  /** Names that the template asks for and the environment does not have; their tags stay. */
  lacking: string[];
}

/** Puts an environment into a template as text. What it brings is not searched for further names. */
export function putIn(template: string, environment: Environment | null): PutIn {
  const spans: TextSpan[] = [];
  const lacking = new Set<string>();
  let text = '';
  let here = 0;
  for (const found of template.matchAll(/\{\{\s*env\.(\w+)\s*\}\}/g)) {
    const [tag, name = ''] = found;
    text += template.slice(here, found.index);
    here = found.index + tag.length;
    const value =
      environment && Object.hasOwn(environment.values, name) ? environment.values[name] : undefined;
    if (value === undefined) lacking.add(name);
    else spans.push({ start: text.length, end: text.length + value.length });
    text += value ?? tag;
  }
  return { text: text + template.slice(here), spans, lacking: [...lacking] };
}

/** The one that is asked for; else the usual one; `null` where the pack has none. */
export function environmentOf(
  environments: readonly Environment[] | undefined,
  id: string | null,
): Environment | null {
  return environments?.find((one) => one.id === id) ?? environments?.[0] ?? null;
}
