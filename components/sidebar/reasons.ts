/** From reason codes to the sentences that say them. */
import type { ReasonCode } from '../../lib/identity/identity';
import type { SidebarView } from '../../lib/sidebar/view';
import { ageOf } from './age';
import * as t from './texts';

/** Strongest first: what the agent did outweighs what was read, and the desk's word outweighs the page's. */
const ORDER: ReasonCode[] = ['opened', 'chosen', 'confirmed', 'remembered', 'read'];

interface Why {
  code: ReasonCode;
  text: string;
}

/** The one sentence that says why this customer is shown. */
export function whyShown(view: Pick<SidebarView, 'why' | 'rememberedAt' | 'now'>): Why | undefined {
  const code = ORDER.find((known) => view.why.includes(known));
  const text = code && t.whyTexts[code];
  if (code === undefined || text === undefined) return undefined;
  const age = view.rememberedAt === undefined ? 'before' : ageOf(view.rememberedAt, view.now);
  return { code, text: text.replace('{age}', age) };
}

export function cautions(why: readonly ReasonCode[]): string[] {
  return why.map((code) => t.cautionTexts[code]).filter((text) => text !== undefined);
}

export function whyNone(why: readonly ReasonCode[]): [title: string, text: string] {
  for (const code of why) {
    const known = t.noneTexts[code];
    if (known) return known;
  }
  return t.noneOtherwise;
}

export function whyUnsure(why: readonly ReasonCode[]): string {
  for (const code of why) {
    const known = t.unsureTexts[code];
    if (known) return known;
  }
  return t.unsureOtherwise;
}
