import { test as base } from '@playwright/test';
import { serveHarness, type Harness } from './serve.ts';

/** Specs that look at the map's style itself, on a page of their own, built once for all of them. */
export const test = base.extend<object, { harness: Harness }>({
  harness: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern.
    async ({}, use) => {
      const harness = await serveHarness();
      await use(harness);
      await harness.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from '@playwright/test';
