import type { Ref } from 'preact';
import {
  ChevronsLeft,
  ChevronsRight,
  Eye,
  EyeOff,
  PanelLeft,
  PanelRight,
  Search,
  Settings,
} from 'lucide-preact';
import type { SidebarActions, SidebarView } from '../../lib/sidebar/view';
import { IconButton } from '../ui/IconButton';
import { VisibleText } from '../ui/VisibleText';
import { KEYS } from './keys';
import { texts } from './texts';

interface Props {
  view: SidebarView;
  actions: SidebarActions;
  /** Absent where the search is always there. */
  searching?: boolean | undefined;
  onSearch(): void;
  searchButton: Ref<HTMLButtonElement>;
}

/** Which ticket this is about, and the sidebar's own controls. */
export function Header({ view, actions, searching, onSearch, searchButton }: Props) {
  const t = texts.header;
  const left = view.side === 'left';
  return (
    <header class="top">
      <h1 class="ticket">
        {view.ticketId !== undefined && (
          <span class="ticket-id">
            <VisibleText text={`#${view.ticketId}`} />
          </span>
        )}{' '}
        {view.subject !== undefined && (
          <span class="ticket-subject" title={view.subject}>
            <VisibleText text={view.subject} />
          </span>
        )}
        {view.ticketId === undefined && view.subject === undefined && (
          <span class="ticket-subject">{view.ticket === '' ? t.noTicket : t.openTicket}</span>
        )}
      </h1>
      <div class="controls">
        <IconButton
          label={t.search}
          shortcut={KEYS.find}
          expanded={searching}
          onPress={onSearch}
          buttonRef={searchButton}
        >
          <Search size={16} />
        </IconButton>
        <IconButton
          label={view.blurred ? t.clear : t.blur}
          shortcut={KEYS.blur}
          pressed={view.blurred}
          onPress={() => actions.setBlurred(!view.blurred)}
        >
          {view.blurred ? <EyeOff size={16} /> : <Eye size={16} />}
        </IconButton>
        <IconButton label={t.options} onPress={() => actions.openOptions()}>
          <Settings size={16} />
        </IconButton>
        {view.place === 'docked' && (
          <>
            <IconButton
              label={left ? t.moveRight : t.moveLeft}
              onPress={() => actions.setSide(left ? 'right' : 'left')}
            >
              {left ? <PanelRight size={16} /> : <PanelLeft size={16} />}
            </IconButton>
            <IconButton label={t.collapse} onPress={() => actions.collapse()}>
              {left ? <ChevronsLeft size={16} /> : <ChevronsRight size={16} />}
            </IconButton>
          </>
        )}
      </div>
    </header>
  );
}
