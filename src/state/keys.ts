/** What a key can do. */
export type Command =
  | 'search'
  | 'filters'
  | 'next'
  | 'previous'
  | 'next-place'
  | 'previous-place'
  | 'next-event'
  | 'previous-event'
  | 'next-leg'
  | 'previous-leg'
  | 'readings'
  | 'theme'
  | 'map'
  | 'text'
  | 'whole'
  | 'share'
  | 'help'
  | 'close';

export interface KeyBinding {
  command: Command;
  /** As `KeyboardEvent.key` has it; a letter in lower case. */
  key: string;
  /** Only for letters: whether Shift goes with it. */
  shift?: true;
  /** What it does, as the help says it. */
  words: string;
  group: KeyGroup;
}

export const keyGroups = ['Walk the text', 'Find', 'Look', 'Get around'] as const;
export type KeyGroup = (typeof keyGroups)[number];

/** Every key of the page, once: this binds them, and the help is made of it. */
export const keyBindings: readonly KeyBinding[] = [
  { command: 'next', key: 'n', words: 'Next stop of the chosen kind', group: 'Walk the text' },
  { command: 'previous', key: 'p', words: 'Previous stop', group: 'Walk the text' },
  { command: 'next-place', key: 'j', words: 'Next place', group: 'Walk the text' },
  { command: 'previous-place', key: 'k', words: 'Previous place', group: 'Walk the text' },
  { command: 'next-event', key: 'e', words: 'Next event', group: 'Walk the text' },
  {
    command: 'previous-event',
    key: 'e',
    shift: true,
    words: 'Previous event',
    group: 'Walk the text',
  },
  { command: 'next-leg', key: 'l', words: 'Next leg', group: 'Walk the text' },
  { command: 'previous-leg', key: 'l', shift: true, words: 'Previous leg', group: 'Walk the text' },
  { command: 'search', key: '/', words: 'Search', group: 'Find' },
  { command: 'filters', key: 'f', words: 'Filters', group: 'Find' },
  { command: 'readings', key: 'r', words: 'Show how each mention was read', group: 'Look' },
  { command: 'whole', key: '0', words: 'Show the whole map', group: 'Look' },
  { command: 'theme', key: 't', words: 'Next theme', group: 'Look' },
  { command: 'text', key: 'x', words: 'Go to the text', group: 'Get around' },
  { command: 'map', key: 'm', words: 'Go to the map', group: 'Get around' },
  { command: 'share', key: 'u', words: 'Share: link, embed, download', group: 'Get around' },
  { command: 'close', key: 'Escape', words: 'Close what is open', group: 'Get around' },
  { command: 'help', key: '?', words: 'Show these keys', group: 'Get around' },
];

/** What of a keyboard event says which key it was. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'
>;

/**
 * What a pressed key means; null for nothing. With `single` false, only keys
 * that write no character count (WCAG 2.1.4). A keyboard whose letters are not
 * Latin goes by where the key lies.
 */
export function commandFor(press: Press, single: boolean): Command | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = latin(press);
  if (!single && key.length === 1) return null;
  const isLetter = /^[a-z]$/.test(key);
  const bound = keyBindings.find(
    (one) => one.key === key && (!isLetter || (one.shift ?? false) === press.shiftKey),
  );
  return bound?.command ?? null;
}

/** The key as a Latin keyboard writes it: Cyrillic т lies where n does. */
export function latin({ key, code, shiftKey }: Press): string {
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase();
  if ([...key].length > 1) return key;
  if (code === 'Slash') return shiftKey ? '?' : '/';
  const lies = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  return (lies?.[1] ?? lies?.[2] ?? key).toLowerCase();
}

/** A binding's key as its cap shows it: "Shift + E". */
export function capsOf({ key, shift }: Pick<KeyBinding, 'key' | 'shift'>): string[] {
  const cap = key === 'Escape' ? 'Esc' : key.toUpperCase();
  return shift ? ['Shift', cap] : [cap];
}
