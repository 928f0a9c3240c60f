/** The shape of a pack, key by key. `schema.ts` adds what concerns several places at once. */
import * as v from 'valibot';
import { clueKinds } from '../clues/clue';
import { checkPattern } from '../clues/pattern';
import { say, sayUnsaid } from '../locale/say';
import { fixedAddress, schemeName } from './address-rules';
import { deskShape, trackerShape } from './desk-shape';
import { linkShape } from './link-shape';
import type { PackFile } from './pack';
import { fields, id, listOf, mapOf, noList, oneOf, text, textThat } from './schema-words';
import { sourceShape } from './source-shape';

export interface ParseOptions {
  /** Whether a text is a CSS selector. Only a document can tell, so without one every text passes. */
  isSelector?: ((selector: string) => boolean) | undefined;
}

const domain = textThat((value) => (/^[^\s@/:*]+$/.test(value) ? null : say('pack.domain')));
const email = textThat((value) => (/^[^\s@]+@[^\s@]+$/.test(value) ? null : say('pack.email')));

const environmentShape = fields({
  id,
  label: text,
  values: mapOf(
    (name) => (/^\w{1,64}$/.test(name) ? null : say('pack.valueName')),
    v.string(() => say('pack.mustBeText')),
  ),
});

const clueShape = fields({
  id: v.pipe(
    id,
    v.check(
      (value) => !clueKinds.some((kind) => kind === value),
      () => say('pack.ownClue'),
    ),
  ),
  label: text,
  pattern: textThat((value) => {
    const problem = checkPattern(value);
    return problem && sayUnsaid(problem);
  }),
});

/** `isSelector` is the only thing that differs from one check to the next. */
export function packSchema({ isSelector }: ParseOptions): v.GenericSchema<unknown, PackFile> {
  return noList(
    fields({
      // For editors that complete and check packs: it names `docs/pack.schema.json`, wherever that lies.
      $schema: v.optional(v.string(() => say('pack.mustBeText'))),
      version: v.literal(1, ({ input }) =>
        typeof input === 'string' ? say('pack.versionQuoted') : say('pack.version'),
      ),
      team: v.optional(text),
      desks: v.optional(listOf(noList(deskShape(isSelector))), []),
      trackers: v.optional(listOf(noList(trackerShape))),
      agents: v.optional(
        noList(fields({ domains: v.optional(listOf(domain), []), emails: v.optional(listOf(email), []) })),
        {},
      ),
      sources: v.optional(listOf(noList(sourceShape)), []),
      links: v.optional(listOf(noList(linkShape)), []),
      environments: v.optional(
        v.pipe(
          listOf(noList(environmentShape)),
          v.check(
            (list) => list.length > 0,
            () => say('pack.environmentsEmpty'),
          ),
        ),
      ),
      clues: v.optional(listOf(noList(clueShape))),
      audit: v.optional(
        noList(fields({ url: textThat(fixedAddress), credentials: v.optional(oneOf(['include', 'omit'])) })),
      ),
      schemes: v.optional(listOf(textThat(schemeName)), []),
    }),
  );
}
