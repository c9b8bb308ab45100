import { latin, type Press } from './keys.ts';

/** What a key can do in a talk. */
export type TalkCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'enter'
  | 'black'
  | 'white'
  | 'fullscreen'
  | 'overview'
  | 'autoplay'
  | 'pointer'
  | 'speaker'
  | 'zoom-in'
  | 'zoom-out'
  | 'theme'
  | 'share'
  | 'help'
  | 'close';

export interface TalkBinding {
  command: TalkCommand;
  /** As `KeyboardEvent.key` has them; letters in lower case. The first one or two are shown first. */
  keys: readonly { key: string; shift?: true }[];
  words: string;
  group: (typeof talkKeyGroups)[number];
}

export const talkKeyGroups = ['Steps', 'The screen', 'The speaker'] as const;

/** Every key of a talk, once: those that clickers send, and those that speakers know. */
export const talkBindings: readonly TalkBinding[] = [
  {
    command: 'next',
    keys: [{ key: 'ArrowRight' }, { key: 'PageDown' }, { key: ' ' }, { key: 'ArrowDown' }],
    words: 'Next',
    group: 'Steps',
  },
  {
    command: 'previous',
    keys: [
      { key: 'ArrowLeft' },
      { key: 'PageUp' },
      { key: ' ', shift: true },
      { key: 'ArrowUp' },
      { key: 'Backspace' },
    ],
    words: 'Back',
    group: 'Steps',
  },
  { command: 'first', keys: [{ key: 'Home' }], words: 'First step', group: 'Steps' },
  { command: 'last', keys: [{ key: 'End' }], words: 'Last step', group: 'Steps' },
  {
    command: 'enter',
    keys: [{ key: 'Enter' }],
    words: 'After a number: that step',
    group: 'Steps',
  },
  { command: 'overview', keys: [{ key: 'o' }], words: 'All steps', group: 'Steps' },
  { command: 'autoplay', keys: [{ key: 'a' }], words: 'Play by itself, and stop', group: 'Steps' },
  {
    command: 'black',
    keys: [{ key: 'b' }, { key: '.' }],
    words: 'Black screen',
    group: 'The screen',
  },
  { command: 'white', keys: [{ key: 'w' }], words: 'White screen', group: 'The screen' },
  { command: 'fullscreen', keys: [{ key: 'f' }], words: 'Full screen', group: 'The screen' },
  { command: 'zoom-in', keys: [{ key: '+' }, { key: '=' }], words: 'Closer', group: 'The screen' },
  { command: 'zoom-out', keys: [{ key: '-' }], words: 'Farther', group: 'The screen' },
  { command: 'theme', keys: [{ key: 't' }], words: 'Next theme', group: 'The screen' },
  { command: 'pointer', keys: [{ key: 'l' }], words: 'Large pointer', group: 'The speaker' },
  { command: 'speaker', keys: [{ key: 's' }], words: 'Speaker’s window', group: 'The speaker' },
  {
    command: 'share',
    keys: [{ key: 'u' }],
    words: 'Share: link, embed, download',
    group: 'The speaker',
  },
  { command: 'help', keys: [{ key: '?' }], words: 'Show these keys', group: 'The speaker' },
  {
    command: 'close',
    keys: [{ key: 'Escape' }],
    words: 'Close what is open; then leave the talk',
    group: 'The speaker',
  },
];

/**
 * What a pressed key means in a talk: a command, the digit of a step's number,
 * or null for nothing. With `single` false, keys that write a character mean
 * nothing (WCAG 2.1.4), but for the space bar.
 */
export function talkCommandFor(
  press: Press,
  single: boolean,
): TalkCommand | { digit: string } | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = latin(press);
  if (!single && key.length === 1 && key !== ' ') return null;
  if (/^\d$/.test(key)) return { digit: key };
  const shifted = key === ' ' && press.shiftKey;
  const bound = talkBindings.find(({ keys }) =>
    keys.some((one) => one.key === key && (one.shift ?? false) === shifted),
  );
  return bound?.command ?? null;
}

const caps: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
};

/** A key as its cap shows it: "Shift + Space". */
export function capOf({ key, shift }: { key: string; shift?: true }): string {
  const cap = caps[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return shift ? `Shift ${cap}` : cap;
}
