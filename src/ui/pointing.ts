import type { Attachment } from 'svelte/attachments';

/** What takes note of the id that the pointer or the focus is on. */
interface Pointed {
  enter(id: string): void;
  leave(): void;
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
    const leave = () => pointed.leave();
    const on = [
      ['pointerover', over],
      ['pointerleave', leave],
      ['focusin', enter],
      ['focusout', leave],
    ] as [string, (event: Event) => void][];
    for (const [name, listener] of on) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of on) element.removeEventListener(name, listener);
    };
  };
}
