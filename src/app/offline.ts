/**
 * Makes the page one that works without a network, in the background and only
 * as built. `base` is the absolute address of the page's folder, with a closing slash.
 */
export function workOffline(base: string): void {
  // Browsers have it on https and on localhost only, and not in every private window.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;

  // One version at a time: when another takes over, asked for in whichever window, this one goes along.
  // Here and not in what loads later, so that a window still on its way goes along too.
  let served = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (served) location.reload();
    served = true;
  });

  // What cannot be kept is no trouble to a reader who has a network.
  const begin = () =>
    import('./registration.ts').then(({ register }) => register(base)).catch(() => undefined);
  addEventListener('load', () => void begin(), { once: true });
}
