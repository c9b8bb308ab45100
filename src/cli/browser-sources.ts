import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run, usualPaths, type BrowserSource } from './browser.ts';

const DOWNLOAD_MS = 5 * 60_000;

/** All places a test browser may come from, in the order in which they are tried. */
export function browserSources(say: (sentence: string) => void): BrowserSource[] {
  return [
    { label: 'PLOTLINE_CHROMIUM', paths: async () => named(process.env.PLOTLINE_CHROMIUM) },
    { label: 'an installed Chrome or Chromium', paths: async () => installed() },
    { label: "Playwright's own Chromium", paths: playwrightPaths },
    { label: "a download of Playwright's Chromium", paths: () => download(say) },
    { label: "Debian's chromium package", paths: () => debian(say) },
  ];
}

function named(path: string | undefined): string[] {
  if (!path) throw new Error('not set');
  return [path];
}

function installed(): string[] {
  return usualPaths(process.platform, process.env).filter((path) => existsSync(path));
}

async function playwrightPaths(): Promise<string[]> {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  if (!existsSync(path)) throw new Error('not downloaded yet');
  return [path];
}

async function download(say: (sentence: string) => void): Promise<string[]> {
  if (process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD) {
    throw new Error('PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD is set');
  }
  say("No browser found; downloading Playwright's Chromium (at most five minutes).");
  const cli = join(import.meta.dirname, '../../node_modules/playwright/cli.js');
  const { problem } = await run(
    process.execPath,
    [cli, 'install', 'chromium', '--no-shell'],
    DOWNLOAD_MS,
    { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  );
  if (problem !== null) throw new Error(problem);
  return playwrightPaths();
}

async function debian(say: (sentence: string) => void): Promise<string[]> {
  if (process.getuid?.() !== 0) throw new Error('only root may install packages');
  if (!existsSync('/usr/bin/apt-get')) throw new Error('there is no apt-get here');
  say("Installing Debian's chromium package (at most ten minutes).");
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  // A stale list of packages is no reason to give up: the installation itself will tell.
  await run('apt-get', ['update', '-q'], DOWNLOAD_MS, quiet);
  const { problem } = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    DOWNLOAD_MS,
    quiet,
  );
  if (problem !== null) throw new Error(problem);
  return installed();
}
