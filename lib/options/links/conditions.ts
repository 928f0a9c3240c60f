import { holds } from '../../links/condition';
import type { Environment } from '../../links/environment';
import type { Link } from '../../links/link';
import { valueAt, type LinkValues } from '../../links/values';
import type { ConditionView } from './view';

type Named = Pick<Environment, 'id' | 'label'>;

/** Each part of a link's condition against what is known now. The link is shown where all hold. */
export function conditionsOf(
  { when }: Pick<Link, 'when'>,
  values: LinkValues,
  environments: readonly Named[],
  environment: Named | null,
): ConditionView[] {
  const parts: ConditionView[] = [];
  const one = (about: 'desk' | 'plan', wanted: string[] | undefined, found: string | undefined) => {
    if (!wanted) return;
    parts.push({
      about,
      wanted,
      holds: holds({ [about]: wanted }, values, null),
      ...(found !== undefined && { found }),
    });
  };
  one('desk', when?.desk, valueAt(values, 'desk.type')?.text);
  one('plan', when?.plan, valueAt(values, 'customer.plan')?.text.trim());
  if (when?.has) {
    const unknown = when.has.filter((path) => valueAt(values, path) === undefined);
    parts.push({
      about: 'has',
      wanted: when.has,
      holds: unknown.length === 0,
      ...(unknown.length > 0 && { found: unknown.join(', ') }),
    });
  }
  if (when?.environment) {
    const labelOf = (wanted: string) => environments.find(({ id }) => id === wanted)?.label ?? wanted;
    parts.push({
      about: 'environment',
      wanted: when.environment.map(labelOf),
      holds: environment !== null && when.environment.includes(environment.id),
      ...(environment && { found: environment.label }),
    });
  }
  return parts;
}
