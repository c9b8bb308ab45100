import { commandFor, type Command } from './keys.ts';

/** Input types into which nothing is typed. */
const PRESSED = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** Whether what has the focus takes the keys for itself. */
export function takesKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !PRESSED.test(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

/**
 * What a key asks for, wherever on the page it was pressed; null where it is
 * somebody else's: a field's, an open dialog's, or, for Escape, a popover's.
 */
export function commandOf(event: KeyboardEvent, single: boolean): Command | null {
  if (event.defaultPrevented || event.repeat || event.isComposing || takesKeys(event.target))
    return null;
  if (document.querySelector('dialog:modal')) return null;
  const command = commandFor(event, single);
  return command === 'close' && document.querySelector(':popover-open') ? null : command;
}
