import { Eye, EyeOff } from 'lucide-preact';
import type { LinkReport, LinksActions } from '../../../lib/options/links/view';
import { kindOf } from '../../sidebar/clues/kind-of';
import { LinkIcon } from '../../sidebar/links/LinkIcon';
import { CopyButton } from '../../ui/CopyButton';
import { VisibleText } from '../../ui/VisibleText';
import { Address } from './Address';
import { Marked } from './Marked';
import { MintNote } from './MintNote';
import { numberParts } from './number-parts';
import { Origins } from './Origins';
import { openWords, texts } from './texts';
import { Troubles } from './Troubles';

interface Props {
  link: LinkReport;
  /** Label of the environment that is on view. */
  environment: string | undefined;
  actions: Pick<LinksActions, 'copy' | 'setHidden'>;
}

/** One link of the pack: what it becomes, or why it becomes nothing, and the agent's own switch for it. */
export function LinkRow({ link, environment, actions }: Props) {
  const sent = Object.entries(link.mint?.body ?? {});
  const [parts = [], ...bodies] = numberParts([link.parts, ...sent.map(([, text]) => text)]);
  const hiddenByYou = link.hidden.includes('you');
  const state = link.refused ? 'refused' : link.missing.length > 0 ? 'missing' : 'good';
  return (
    <li
      class="examined"
      data-testid="examined-link"
      data-id={link.id}
      data-state={state}
      data-hidden={link.hidden.length > 0}
    >
      <div class="examined-head">
        <div class="examined-title">
          <LinkIcon link={link} />
          <h4 class="examined-name">
            <VisibleText text={link.label} />
          </h4>
        </div>
        <span class="chips">
          <span class="chip">{openWords(link.open)}</span>
          {link.reason && <span class="chip">{texts.reason}</span>}
          {link.clue && (
            <span class="chip">
              <VisibleText text={texts.clue(kindOf(link.clue))} />
            </span>
          )}
        </span>
      </div>
      {link.mint && <p class="soft">{texts.mint.asks}</p>}
      {parts.length > 0 && (
        <div class="address-line">
          <Address parts={parts} testId="link-address" />
          {link.href && (
            <CopyButton
              text={link.href}
              label={texts.copyAddress(link.label)}
              copied={texts.copied}
              failed={texts.copyFailed}
              copy={actions.copy}
            />
          )}
        </div>
      )}
      {link.mint && (
        <MintNote body={sent.map(([key], at) => [key, bodies[at] ?? []])} origins={link.mint.origins} />
      )}
      <Origins parts={[...parts, ...bodies.flat()]} environment={environment} />
      {link.window && (
        <p class="soft" data-testid="link-window">
          {texts.window(link.window.from, link.window.to)} {texts.around[link.window.around]}.
        </p>
      )}
      {link.clue && <p class="soft">{texts.exampleClue}</p>}
      {link.note && (
        <p class="soft">
          <Marked text={link.note} />
        </p>
      )}
      <Troubles link={link} />
      {!link.hidden.includes('pack') && (
        <button
          type="button"
          class="button button-quiet examined-switch"
          data-testid="link-switch"
          aria-label={`${hiddenByYou ? texts.show : texts.hide}: ${link.label}`}
          onClick={() => actions.setHidden(link.id, !hiddenByYou)}
        >
          {hiddenByYou ? <Eye size={14} /> : <EyeOff size={14} />}
          {hiddenByYou ? texts.show : texts.hide}
        </button>
      )}
    </li>
  );
}
