import type { Attachment } from 'svelte/attachments';

/** What takes note of the id that the pointer or the focus is on. */
export interface Pointed {
  enter(id: string): void;
  leave(id?: string): void;
}

/**
 * Tells which of an element's parts the pointer or the focus is on: parts say
 * their id in `attribute`. One set of listeners, however many parts there are.
 * Fingers do not hover.
 */
export function pointing(pointed: Pointed, attribute = 'data-hover'): Attachment<HTMLElement> {
  return (element) => {
    const idOf = (target: EventTarget | null) =>
      target instanceof Element
        ? (target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null)
        : null;
    const enter = ({ target }: Event) => {
      const id = idOf(target);
      if (id === null) pointed.leave();
      else pointed.enter(id);
    };
    const over = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') enter(event);
    };
    const out = ({ target }: Event) => {
      const id = idOf(target);
      // Later: an element that is taken out of the page loses the focus while it is being taken out.
      if (id !== null) queueMicrotask(() => pointed.leave(id));
    };
    const on = [
      ['pointerover', over],
      ['pointerleave', () => pointed.leave()],
      ['focusin', enter],
      ['focusout', out],
    ] as [string, (event: Event) => void][];
    for (const [name, listener] of on) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of on) element.removeEventListener(name, listener);
    };
  };
}
