/** What a person does when there is one: any of it may begin a gesture on the map. */
const signs = ['pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin', 'scroll'] as const;
/** How long a small screen shows the still figure while nobody does anything, in milliseconds. */
const PATIENCE = 6000;
/** How long a busy page may put off what waits for it to be idle, in milliseconds. */
const BUSY = 2000;

/**
 * When to begin what is dear and not needed for reading, the live map above
 * all. On a large screen as soon as the page is idle. A small one has a slow
 * processor and a reader who begins with the text: there with the first touch,
 * scroll or key, or when nothing has happened for a while. Returns the way to
 * call it off.
 */
export function whenWanted(small: boolean, begin: () => void): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const once = () => {
    abort.abort();
    begin();
  };
  if (!small) whenIdle(once, signal);
  else {
    for (const sign of signs)
      addEventListener(sign, once, { signal, capture: true, passive: true });
    const timer = setTimeout(() => whenIdle(once, signal), PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
  return () => abort.abort();
}

/** Calls when the page has nothing else to do, unless the signal has called it off by then. */
export function whenIdle(call: () => void, signal: AbortSignal): void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(call, 200);
    signal.addEventListener('abort', () => clearTimeout(timer));
    return;
  }
  const handle = requestIdleCallback(call, { timeout: BUSY });
  signal.addEventListener('abort', () => cancelIdleCallback(handle));
}
