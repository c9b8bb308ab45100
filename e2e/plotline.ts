import { test as base } from '@playwright/test';
import { Plotline } from './driver.ts';
import { Watch } from './watch.ts';

/** Every spec gets Plotline, watched from its first request to its last. */
export const test = base.extend<{ plotline: Plotline }>({
  plotline: async ({ context, page, baseURL, hasTouch }, use) => {
    const watch = new Watch(context, new URL(baseURL!).origin);
    await use(new Plotline(page, watch, hasTouch ?? false));
    watch.expectNoProblems();
  },
});

export { expect } from '@playwright/test';
