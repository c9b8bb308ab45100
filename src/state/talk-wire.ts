import { isSingleFile } from '../site/site-file.ts';

/** What the windows of a talk hear each other by. */
export interface TalkWire {
  say(message: unknown): void;
  close(): void;
}

type Heard = (message: unknown) => void;

/**
 * Joins the windows that meet by a name; null where this browser lets none
 * hear another. A message may be heard twice.
 */
export function openWire(name: string, onheard: Heard): TalkWire | null {
  // To some browsers every page from a disk is a site of its own, which shares no channel with another.
  const wires = [
    channelWire(name, onheard),
    isSingleFile() ? windowWire(name, onheard, window.opener as Window | null) : null,
  ].filter((wire) => wire !== null);
  if (wires.length === 0) return null;
  return {
    say: (message) => wires.forEach((wire) => wire.say(message)),
    close: () => wires.forEach((wire) => wire.close()),
  };
}

/** All windows of this site in this browser; null where that is not there, or forbidden, as in some private windows. */
function channelWire(name: string, onheard: Heard): TalkWire | null {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    return null;
  }
  channel.onmessage = ({ data }) => onheard(data);
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** The window that opened this one, and those that say something to it. */
export function windowWire(name: string, onheard: Heard, opener: Window | null): TalkWire {
  const others = new Set<Window>(opener ? [opener] : []);
  const hear = ({ data, source }: MessageEvent<unknown>) => {
    const said = Object(data) as Record<string, unknown>;
    if (said['wire'] !== name || !source) return;
    others.add(source as Window);
    onheard(said['message']);
  };
  addEventListener('message', hear);
  return {
    say(message) {
      // Pages from a disk have no origin to name.
      for (const other of others) other.postMessage({ wire: name, message }, '*');
    },
    close: () => removeEventListener('message', hear),
  };
}
