import type { Attachment } from 'svelte/attachments';

/** Milliseconds after which a mouse that is not moved is still. */
const STILL = 2500;

/** Tells when the mouse is stirred, and when it has been still for a while. */
export function stillness(tell: (stirred: boolean) => void): Attachment<HTMLElement> {
  return (element) => {
    let timer = setTimeout(() => tell(false), STILL);
    const stir = () => {
      tell(true);
      clearTimeout(timer);
      timer = setTimeout(() => tell(false), STILL);
    };
    element.addEventListener('pointermove', stir);
    element.addEventListener('pointerdown', stir);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('pointermove', stir);
      element.removeEventListener('pointerdown', stir);
    };
  };
}
