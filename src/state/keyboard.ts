import { commandFor, type Command } from './keys.ts';
import { talkCommandFor, type TalkCommand } from './talk-keys.ts';

/** Input types into which nothing is typed. */
const PRESSED = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** Whether what has the focus takes the keys for itself. */
function takesKeys(target: EventTarget | null): boolean {
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

/** What has the focus and acts on the space bar and Enter by itself. */
const CONTROLS = 'button, a[href], input, select, summary, [role="button"], [role="slider"]';

/**
 * What a key asks for in a talk; null where it is somebody else's: a field's, an
 * open dialog's, or that of a control that has the focus and acts on it. A key
 * that is held down does not run through the steps.
 */
export function talkCommandOf(
  event: KeyboardEvent,
  single: boolean,
): TalkCommand | { digit: string } | null {
  const { target, key } = event;
  if (event.defaultPrevented || event.repeat || event.isComposing || takesKeys(target)) return null;
  if (document.querySelector('dialog:modal')) return null;
  if ((key === ' ' || key === 'Enter') && target instanceof Element && target.closest(CONTROLS))
    return null;
  return talkCommandFor(event, single);
}
