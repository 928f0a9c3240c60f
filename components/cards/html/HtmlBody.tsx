import { createElement, Fragment } from 'preact';
import { VisibleText } from '../../ui/VisibleText';
import { OutLink } from '../OutLink';
import { cardTexts as t } from '../texts';
import type { CleanElement, CleanNode } from './clean-node';
import { Picture } from './Picture';
import type { Html } from './use-html';

interface Props {
  html: Html;
  /** More was answered than is kept. */
  cut: boolean;
}

/** A source's HTML, as cleaned: every element and attribute below is ours. */
export function HtmlBody({ html, cut }: Props) {
  if (html.state === 'failed') return <p class="card-words">{t.unreadable}</p>;
  if (html.state !== 'clean') return <p class="card-words card-reading">{t.reading}</p>;
  const { nodes } = html.document;
  if (nodes.length === 0) return <p class="card-words">{t.empty}</p>;
  return (
    <div class="html" dir="auto" data-testid="html">
      <Nodes nodes={nodes} />
      {(cut || html.document.cut) && <p class="tone-muted">{t.cut}</p>}
    </div>
  );
}

function Nodes({ nodes }: { nodes: readonly CleanNode[] }) {
  return (
    <>
      {nodes.map((node, at) => (
        <One key={at} node={node} />
      ))}
    </>
  );
}

function One({ node }: { node: CleanNode }) {
  if (typeof node === 'string') return <Text text={node} />;
  if (node.tag === 'img') return <Picture picture={node} />;
  if (node.tag !== 'a') return <Plain node={node} />;
  const children = node.children.length > 0 ? <Nodes nodes={node.children} /> : null;
  if ('to' in node) return <OutLink to={node.to}>{children ?? node.to.host}</OutLink>;
  const { href, address } = node.mail;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={t.writes(address)}>
      {children ?? address}
    </a>
  );
}

/** Line breaks are left within `pre` alone, and are its form there. */
function Text({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, at) => (
        <Fragment key={at}>
          {at > 0 && '\n'}
          <VisibleText text={line.replaceAll('\t', '  ')} inline />
        </Fragment>
      ))}
    </>
  );
}

const VOID = ['br', 'hr'];

/** Blocks that hold a text of their own find its direction themselves. */
const BLOCKS = ['p', 'div', 'ul', 'ol', 'dl', 'table', 'h3', 'blockquote', 'pre'];

function Plain({ node }: { node: CleanElement }) {
  const { tag, look, dir, dateTime, colSpan, rowSpan, start, children } = node;
  const direction = dir ?? (BLOCKS.includes(tag) ? 'auto' : undefined);
  const drawn = createElement(
    tag,
    {
      ...(look && { class: look }),
      ...(direction && { dir: direction }),
      ...(dateTime && { dateTime }),
      ...(colSpan && { colSpan }),
      ...(rowSpan && { rowSpan }),
      ...(start && { start }),
    },
    VOID.includes(tag) ? null : <Nodes nodes={children} />,
  );
  // Wide tables are pushed sideways within the card; that needs the keyboard too.
  if (tag === 'table')
    return (
      <div class="html-table" role="group" aria-label={t.table} tabIndex={0}>
        {drawn}
      </div>
    );
  return drawn;
}
