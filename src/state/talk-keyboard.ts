import { takesKeys } from './keyboard.ts';
import { talkCommandFor, type TalkCommand } from './talk-keys.ts';

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
