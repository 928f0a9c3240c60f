import type { Theme } from '../appearance/appearance';
import { isAlive, whenDead } from '../messages/alive';
import { ask } from '../messages/ask';
import type { Layout } from '../messages/layout';
import { mountFrame, type MountedFrame } from './frame';
import { createHandle, type Handle } from './handle';
import { createHost, type Host } from './host';
import { createRoomKeeper } from './keep-room';
import { createSlimTab } from './slim-tab';

export interface Dock {
  /** Shows the sidebar, or its slim tab when the layout says closed. */
  show(layout: Layout): Promise<void>;
  /** Light or dark, now and whenever it is shown again. */
  dress(theme: Theme): void;
  /** Looks again whether the page reaches into the sidebar's strip. */
  check(): void;
  claimed(nonce: string): void;
  /** Puts the keyboard into the frame once it is alive. Answers false where none came: collapsed, gone, or frameless. */
  focus(): Promise<boolean>;
  remove(): void;
  readonly shown: boolean;
}

export interface DockEvents {
  /** The background is told of a frame before it is made. */
  announce(nonce: string): Promise<void>;
  /** The agent resized or opened the sidebar: what they changed. */
  onLayout(change: Partial<Layout>): void;
  /** No frame can live in this page; nothing of ours is left in it. */
  onFrameless(): void;
  /** This Deskside has ended while it was on screen. */
  onDeath(): void;
}

/** How often a page may take the sidebar out, within how many ms, before it is left alone. */
const patience = 5;
const memory = 30_000;

/** The sidebar's place in the page: host, room, frame or slim tab. */
export function createDock(window: Window, { announce, onLayout, onFrameless, onDeath }: DockEvents): Dock {
  const { document } = window;
  let life: AbortController | null = null;
  let host: Host | null = null;
  const room = createRoomKeeper(window);
  let frame: MountedFrame | null = null;
  let handle: Handle | null = null;
  let layout: Layout | null = null;
  let theme: Theme = 'browser';
  let removals: number[] = [];
  /** Who waits for the keyboard to be in the frame, whichever frame that will be. */
  const waiting: ((focused: boolean) => void)[] = [];
  const settle = (focused: boolean) => {
    for (const tell of waiting.splice(0)) tell(focused);
  };
  const aim = () => {
    if (waiting.length > 0) frame?.focus(() => settle(true));
  };

  const takeDown = () => {
    life?.abort();
    room.give(null);
    host?.remove();
    life = host = frame = layout = handle = null;
  };
  const fail = () => {
    takeDown();
    onFrameless();
    settle(false);
  };
  const place = (next: Layout) => {
    host?.place(next, !next.open);
    room.give(next);
    handle?.tell();
  };
  const giveHandle = (next: Layout) => {
    handle?.element.remove();
    handle = createHandle(document, {
      side: next.side,
      width: () => (layout ?? next).width,
      onDrag: (width) => {
        layout = { ...(layout ?? next), width };
        host?.place(layout, false);
      },
      onDone: (width) => onLayout({ width }),
    });
    host?.root.append(handle.element);
  };
  const build = async (next: Layout) => {
    takeDown();
    life = new AbortController();
    const { signal } = life;
    whenDead(onDeath, signal);
    layout = next;
    host = createHost(document, signal, () => {
      // Taken out by a newer Deskside: this one has ended and must not come back.
      if (!isAlive()) return onDeath();
      const now = window.performance.now();
      removals = [...removals.filter((at) => now - at < memory), now];
      if (removals.length > patience) fail();
      else void build(layout ?? next);
    });
    host.dress(theme);
    place(next);
    if (!next.open) {
      settle(false);
      host.root.append(createSlimTab(document, next.side, () => onLayout({ open: true })));
      return;
    }
    let drawing: number | undefined;
    const resized = () => {
      drawing = undefined;
      if (!signal.aborted) room.check();
    };
    window.addEventListener('resize', () => (drawing ??= window.requestAnimationFrame(resized)), { signal });
    const { root } = host;
    try {
      const mounted = await mountFrame(root, announce, signal, fail);
      if (signal.aborted) return;
      frame = mounted;
      aim();
    } catch {
      if (!signal.aborted) fail();
      return;
    }
    giveHandle(layout ?? next);
  };

  return {
    get shown() {
      return host !== null;
    },
    async show(next) {
      if (!layout || !host || layout.open !== next.open) return build(next);
      const turns = layout.side !== next.side;
      if (turns && !next.open) return build(next);
      layout = next;
      place(next);
      // The frame stays as it is: a note may be half written there.
      if (turns && handle) giveHandle(next);
    },
    dress(next) {
      theme = next;
      host?.dress(next);
    },
    check() {
      // Some desks replace the whole <html>: what stood in the old one is gone with it.
      if (host && layout && !host.element.isConnected) void build(layout);
      else room.check();
    },
    claimed: (nonce) => frame?.claimed(nonce),
    focus: () =>
      new Promise((tell) => {
        waiting.push(tell);
        if (host) aim();
        else settle(false);
      }),
    remove() {
      takeDown();
      settle(false);
    },
  };
}

/** Remembers what the agent changed of how the sidebar stands. */
export const keepLayout = (change: Partial<Layout>): Promise<void> => ask('desk/layout', change);
