/** A link made of a preset: what the preset must be told, and whether an address comes of it. */
import { presetOf, presets } from '../links/presets/index';
import type { Preset, PresetField } from '../links/presets/preset';
import { say, wording } from '../locale/say';
import { baseAddress, type Rule } from './address-rules';
import { inEach, type LinkUnderCheck } from './each-environment';
import type { PackProblem } from './pack';
import { below, member, textAt, texts } from './places';
import { nearWords } from '../text/near';
import { either, unknownKey } from './schema-words';
import { linkTemplate, queryTemplate, valuePath, type TemplateScope } from './template-rules';

export function presetProblems(one: LinkUnderCheck): PackProblem[] {
  const { link, place, scope } = one;
  const id = textAt(link, 'preset');
  if (id === undefined)
    return member(link, 'with') !== undefined && member(link, 'preset') === undefined
      ? [{ at: below(place, 'with'), message: say('pack.forPresets') }]
      : [];
  const preset = presetOf(id);
  if (!preset) return [{ at: below(place, 'preset'), message: notKnown(id) }];
  const told = new Map(texts(link, 'with'));
  const problems = [...strangers(preset, told, place), ...fieldProblems(one, preset, told)];
  if (problems.length > 0) return problems;
  const template = preset.expand(Object.fromEntries(told));
  return inEach(one, below(place, 'preset'), template, (text) => {
    const problem = linkTemplate(scope)(text);
    return problem && say('pack.noPresetAddress', { problem });
  });
}

function strangers({ fields }: Preset, told: ReadonlyMap<string, string>, place: string): PackProblem[] {
  const names = fields.map(({ name }) => name);
  return [...told.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => ({
      at: below(place, 'with', name),
      message: unknownKey(name, names, 'field'),
    }));
}

function fieldProblems(
  one: LinkUnderCheck,
  { fields }: Preset,
  told: ReadonlyMap<string, string>,
): PackProblem[] {
  return fields.flatMap((field): PackProblem[] => {
    const place = below(one.place, 'with', field.name);
    const text = told.get(field.name)?.trim() ?? '';
    if (text !== '') return inEach(one, place, text, fieldRule(field, one.scope));
    const needed = field.required && field.default === undefined;
    return needed ? [{ at: place, message: say('pack.missingField', { help: wording(field.help) }) }] : [];
  });
}

function fieldRule({ type }: PresetField, scope: TemplateScope): Rule {
  if (type === 'base') return baseAddress;
  if (type === 'path') return valuePath(scope);
  if (type === 'query') return queryTemplate(scope);
  if (type === 'number') return (text) => (/^\d+$/.test(text) ? null : say('pack.digits'));
  return (text) => (text.includes('{{') ? say('pack.fixedText') : null);
}

/** Presets are many: only those that may have been meant are named. */
function notKnown(id: string): string {
  const ids = presets.map((preset) => preset.id);
  const [word = ''] = id.toLowerCase().split(/[^a-z0-9]/);
  const slips = nearWords(id, ids);
  const near = slips.length > 0 ? slips : ids.filter((other) => word.length > 2 && other.includes(word));
  return near.length > 0
    ? say('pack.unknownPresetMeant', { id, near: either(near) })
    : say('pack.unknownPreset', { id });
}
