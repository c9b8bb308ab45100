import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { softwareDrawing } from './src/cli/software-drawing.ts';

// Not 4173: a developer's own `npm start` may be running there.
const port = Number(process.env.PLOTLINE_E2E_PORT ?? 4304);

// Playwright runs Chromium without its sandbox by itself, which root needs.
const executablePath = process.env.PLOTLINE_CHROMIUM || undefined;
const browser = (...args: string[]): PlaywrightTestConfig['use'] => ({
  browserName: 'chromium',
  launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
});

const drawing = browser(...softwareDrawing);
const flat = browser('--disable-gpu', '--disable-3d-apis');

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // One set of pictures for every platform: the map draws its letters from the shipped fonts.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // The map is drawn in software: two browsers at once would starve each other.
  workers: 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    // Each would load the whole site behind its page; e2e/offline.spec.ts is about that.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `npm run serve -- --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: 'no-webgl.spec.ts',
      use: { ...drawing, viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: 'walk.spec.ts',
      use: { ...drawing, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'no-webgl',
      testMatch: 'no-webgl.spec.ts',
      use: { ...flat, viewport: { width: 1440, height: 900 } },
    },
  ],
});
