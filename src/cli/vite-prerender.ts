import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite';
import type { FigureBasemap } from '../figure/basemap.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { loadFigureBasemap } from './geometry-library.ts';

type Prerender = (story: Story, library: GeometryLibrary, basemap: FigureBasemap) => string;

/** Where the page's app goes. */
const place = '<div id="app"></div>';

/**
 * Writes the first story's article, figures and excerpts into the built page,
 * rendered by the app itself. Not in development, where the app starts by itself.
 */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'plotline-prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!html.includes(place)) return html;
        const published = <T>(path: string) => readAsset<T>(bundle ?? {}, path);
        const { stories } = published<{ stories: { id: string }[] }>('stories/index.json');
        const id = stories[0]?.id;
        if (id === undefined) return html;
        const render = await loadPrerender(config.root);
        const body = render(
          published<Story>(`stories/${id}/story.json`),
          published<GeometryLibrary>(`stories/${id}/geometry.json`),
          await loadFigureBasemap(config.root),
        );
        return html.replace(place, () => `<div id="app" data-story="${id}">${body}</div>`);
      },
    },
  };
}

function readAsset<T>(bundle: Rollup.OutputBundle, path: string): T {
  const file = bundle[path];
  if (file?.type !== 'asset')
    throw new Error(`The build has no ${path} to prerender the page from.`);
  return JSON.parse(String(file.source)) as T;
}

/** Builds the app for Node and loads it. What it imports from packages, Node finds above the folder it is built in. */
async function loadPrerender(root: string): Promise<Prerender> {
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
