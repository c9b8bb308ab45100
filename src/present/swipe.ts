import type { Attachment } from 'svelte/attachments';

/** CSS pixels that a finger has to go, and how much farther across than down. */
const FAR = 48;
const ACROSS = 1.5;

/** Tells of a finger's swipe: 1 to the left, for what comes next; -1 to the right. */
export function swipe(tell: (by: 1 | -1) => void): Attachment<HTMLElement> {
  return (element) => {
    let from: { id: number; x: number; y: number } | null = null;
    const down = ({ pointerType, pointerId: id, clientX: x, clientY: y }: PointerEvent) => {
      from = pointerType === 'mouse' ? null : { id, x, y };
    };
    const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
      if (from?.id !== pointerId) return;
      const [x, y] = [clientX - from.x, clientY - from.y];
      from = null;
      if (Math.abs(x) >= FAR && Math.abs(x) > ACROSS * Math.abs(y)) tell(x < 0 ? 1 : -1);
    };
    const cancel = () => (from = null);
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', cancel);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', cancel);
    };
  };
}
