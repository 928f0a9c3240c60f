/** A link's templates must be right wherever the link is shown. */
import { putIn, type Environment } from '../links/environment';
import { say } from '../locale/say';
import type { Rule } from './address-rules';
import type { Json } from './json';
import type { PackProblem } from './pack';
import type { TemplateScope } from './template-rules';

/** One link under check. */
export interface LinkUnderCheck {
  link: Json;
  place: string;
  scope: TemplateScope;
  /** Those in which the link is shown; `null` where the pack has none. */
  environments: readonly (Environment | null)[];
}

/** Checks a text in each environment of the link, and tells the first problem. */
export function inEach(
  { environments }: LinkUnderCheck,
  place: string,
  text: string,
  rule: Rule,
): PackProblem[] {
  for (const environment of environments) {
    const { text: put, spans, lacking } = putIn(text, environment);
    const [name] = lacking;
    if (name !== undefined) return [{ at: place, message: withoutName(name, environment) }];
    const message = rule(put);
    if (message === null) continue;
    const isFixed = spans.length === 0 || !environment;
    return [
      { at: place, message: isFixed ? message : say('pack.inEnvironment', { message, id: environment.id }) },
    ];
  }
  return [];
}

function withoutName(name: string, environment: Environment | null): string {
  const tag = `{{env.${name}}}`;
  return environment ? say('pack.envLacks', { tag, id: environment.id }) : say('pack.envNone', { tag });
}
