import { expect, type Locator } from '@playwright/test';
import type { Plotline } from './driver.ts';

/** A file as the page gets it when it asks for it. */
export interface Fetched {
  status: number;
  range: string | null;
  /** Of its bytes, in hexadecimal. */
  sha256: string;
}

/** What is kept on the device, for a time without a network. */
export class OfflineDriver {
  readonly #plotline: Plotline;

  constructor(plotline: Plotline) {
    this.#plotline = plotline;
  }

  /** Waits until the page says that all of it is kept, and is served from what is kept. */
  async waitUntilKept(): Promise<void> {
    const { page } = this.#plotline;
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', {
      timeout: 90_000,
    });
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
      .toBe(true);
  }

  /** What keeps the browser from installing the site as an app. */
  async installProblems(): Promise<string[]> {
    const { page } = this.#plotline;
    const session = await page.context().newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    await session.detach();
    return [
      ...errors.map(({ message }) => message),
      ...installabilityErrors.map(({ errorId }) => errorId),
      // Every test has a private window of its own, which keeps nothing for good.
    ].filter((problem) => problem !== 'in-incognito');
  }

  /** The bar that says that there is a new version. */
  get prompt(): Locator {
    return this.#plotline.page.getByRole('status').filter({ hasText: 'A new version of Plotline' });
  }

  async takeNewVersion(): Promise<void> {
    await this.prompt.getByRole('button', { name: 'Reload' }).click();
  }

  async putOff(): Promise<void> {
    await this.prompt.getByRole('button', { name: 'Later' }).click();
  }

  /** What became of the version that the host has now: `installed`, or `redundant` where it cannot be kept. */
  async lookForNewVersion(): Promise<string> {
    return this.#plotline.page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      await registration.update();
      const worker = registration.installing ?? registration.waiting;
      if (!worker) return 'none';
      while (worker.state === 'installing')
        await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
      return worker.state;
    });
  }

  /** How many versions are kept. */
  async versions(): Promise<number> {
    return this.#plotline.page.evaluate(async () => (await caches.keys()).length);
  }

  /** Asks for a file from within the page, or for a part of it (`bytes=0-99`). */
  async fetch(file: string, range?: string): Promise<Fetched> {
    return this.#plotline.page.evaluate(
      async ({ file, range }) => {
        const response = await fetch(new URL(file, document.baseURI), {
          headers: range ? { range } : {},
        });
        const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
        return {
          status: response.status,
          range: response.headers.get('content-range'),
          sha256: [...new Uint8Array(hash)]
            .map((byte) => byte.toString(16).padStart(2, '0'))
            .join(''),
        };
      },
      { file, range },
    );
  }

  /** The text of a file, as the page gets it. */
  async read(file: string): Promise<string> {
    return this.#plotline.page.evaluate(
      async (path) => (await fetch(new URL(path, document.baseURI))).text(),
      file,
    );
  }
}
