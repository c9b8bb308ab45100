import { mount } from 'svelte';
import UpdatePrompt from './UpdatePrompt.svelte';
import type { WorkerTask } from './worker-task.ts';

/** How long the map has to be still before anything is loaded behind it, in milliseconds. */
const STILL = 4000;

/**
 * Registers the service worker once the map rests, so that what it keeps never
 * comes before what is being looked at. From then on `data-offline="ready"` at the
 * page's root says that all of it is kept, and a prompt says when a new version is there.
 */
export async function register(base: string): Promise<void> {
  const workers = navigator.serviceWorker;
  // The whole site is some 28 MB: not for somebody who asked to be spared.
  if (savesData() && !workers.controller) return;
  await atRest();
  const registration = await workers.register(new URL('sw.js', base), {
    scope: base,
    // No old copy of the worker, whatever the host says of how long it is good for.
    updateViaCache: 'none',
  });
  const prompt = mount(UpdatePrompt, {
    target: document.body,
    props: { onreload: () => takeOver(registration) },
  });
  const look = () => {
    if (registration.active?.state === 'activated') {
      document.documentElement.dataset['offline'] = 'ready';
      if (!workers.controller) tell(registration.active, { kind: 'serve', script: ownScript() });
    }
    if (registration.active && registration.waiting) prompt.show();
  };
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  follow(registration.active);
  look();
}

function takeOver({ waiting }: ServiceWorkerRegistration): void {
  // It may have taken over meanwhile, when another window was closed.
  if (!waiting) return location.reload();
  // A window that no worker serves is not told by the browser that another one does.
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated' && !navigator.serviceWorker.controller) location.reload();
  });
  tell(waiting, { kind: 'take over' });
}

const tell = (worker: ServiceWorker, task: WorkerTask) => worker.postMessage(task);

const ownScript = () =>
  document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? document.baseURI;

/** Not in every browser, and so not in TypeScript's own types. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** When the map has not been loading anything for a while, or there is none. */
function atRest(): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (document.querySelector('[data-state="loading"]')) return;
      timer = setTimeout(() => {
        observer.disconnect();
        resolve();
      }, STILL);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, attributeFilter: ['data-state'] });
    look();
  });
}
