import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { softwareDrawing } from './src/cli/software-drawing.ts';

// `npm test` finds a browser and names it in PLOTLINE_CHROMIUM; without it Playwright looks for its own.
const executablePath = process.env.PLOTLINE_CHROMIUM || undefined;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  test: {
    // Long, for slow and busy machines: no test is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,data,e2e}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, '**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [svelte()],
        // Loaded only when a test asks for them: found then, they would make the page load anew amid the tests.
        optimizeDeps: { include: ['fflate', 'pptxgenjs'] },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                // Root needs no-sandbox.
                args: [...softwareDrawing, ...(isRoot ? ['--no-sandbox'] : [])],
              },
            }),
          },
        },
      },
    ],
  },
});
