import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type { prerender } from '../app/prerender.ts';

type Prerender = typeof prerender;

/** Where the app goes in a page. */
export const appPlace = '<div id="app"></div>';

/** The same place with a story's page in it. */
export function appMarkup(storyId: string, body: string): string {
  return `<div id="app" data-story="${storyId}">${body}</div>`;
}

const loaded = new Map<string, Promise<Prerender>>();

/** The app as what writes pages, built once by a process; `root` is the project's folder. */
export function loadPrerender(root: string): Promise<Prerender> {
  const loading = loaded.get(root) ?? buildPrerender(root);
  loaded.set(root, loading);
  return loading;
}

/** Builds the app for Node and loads it. What it imports from packages, Node finds above the folder it is built in. */
async function buildPrerender(root: string): Promise<Prerender> {
  const cache = join(root, 'node_modules', '.plotline');
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(join(cache, 'prerender-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [svelte()],
      define: { __OTHER_STYLE__: 'null' },
      build: { ssr: 'src/app/prerender.ts', outDir, emptyOutDir: true, copyPublicDir: false },
    });
    const module = (await import(pathToFileURL(join(outDir, 'prerender.js')).href)) as {
      prerender: Prerender;
    };
    return module.prerender;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
