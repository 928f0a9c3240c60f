import type { TrailRow } from '../../../lib/options/trail/view';
import { VisibleText } from '../../ui/VisibleText';
import { openWords } from '../links/texts';
import { outcomeWords, postedWords, texts } from './texts';

const postedChips = {
  waiting: 'chip chip-caution',
  posted: 'chip chip-confirmed',
  refused: 'chip chip-bad',
};

/** One login: whom, for which ticket, by which link, why, and what came of it. */
export function TrailItem({ row: { entry, posted } }: { row: TrailRow }) {
  const { at, agent, person, ticket, reason, link, environment, open, outcome } = entry;
  const when = new Date(at);
  const chip = outcome === 'opened' ? 'chip chip-confirmed' : 'chip chip-caution';
  const { name = person.externalId, email } = person;
  return (
    <li
      class="trail-row"
      data-testid="trail-row"
      data-id={entry.id}
      data-outcome={outcome}
      data-posted={posted}
    >
      <div class="trail-head">
        <p class="trail-whom">
          <VisibleText text={name ?? email ?? texts.nobody} address={!name} />{' '}
          {name && email && (
            <span class="trail-mail">
              <VisibleText text={email} address />
            </span>
          )}
        </p>
        {!Number.isNaN(when.getTime()) && (
          <time class="soft trail-when" dateTime={when.toISOString()}>
            {texts.when(at)}
          </time>
        )}
      </div>
      <p class="trail-line">
        <VisibleText text={link.label} /> <span class="soft">{link.host}</span>
        {ticket && (
          <>
            {' · '}
            <TicketLink id={ticket.id} url={ticket.url} />{' '}
            {ticket.subject && (
              <span class="soft">
                <VisibleText text={ticket.subject} />
              </span>
            )}
          </>
        )}
        {agent && (
          <span class="soft">
            {` · ${texts.by} `}
            <VisibleText text={agent} address />
          </span>
        )}
      </p>
      {reason && (
        <p class="trail-line">
          <span class="soft">{texts.reason}</span> <VisibleText text={reason} />
        </p>
      )}
      <p class="chips">
        <span class={chip}>{outcomeWords[outcome]}</span>
        <span class="chip">{openWords(open)}</span>
        {environment && (
          <span class="chip">
            <VisibleText text={environment} />
          </span>
        )}
        {posted !== 'none' && <span class={postedChips[posted]}>{postedWords[posted]}</span>}
      </p>
    </li>
  );
}

/** What is kept is checked again before it becomes a link: only web pages are tickets. */
function TicketLink({ id, url }: { id: string; url: string }) {
  const words = <VisibleText text={texts.ticket(id)} />;
  const leads = URL.parse(url)?.protocol;
  if (leads !== 'https:' && leads !== 'http:') return words;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" data-testid="trail-ticket">
      {words}
    </a>
  );
}
