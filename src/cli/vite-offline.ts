import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { themes } from '../theme/themes.ts';
import { writeServiceWorker } from './service-worker.ts';

const MANIFEST = 'manifest.webmanifest';

/**
 * Makes the built site an app that can be installed and works without a
 * network: its manifest, and the service worker that keeps its files. Not in
 * development, where a kept file would hide what was just changed.
 */
export function offlinePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'plotline-offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: manifest() });
    },
    // An embed is a part of somebody else's page, and no app by itself.
    transformIndexHtml: (_html, { path }) =>
      path === '/index.html'
        ? [{ tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' }]
        : [],
    writeBundle: {
      // Last: the worker lists whatever everybody else has written.
      order: 'post',
      sequential: true,
      handler: () => writeServiceWorker(resolve(config.root, config.build.outDir), config.root),
    },
  };
}

/**
 * What the site is as an app. Its colours are those of the light theme. It has no
 * `id`: that would be the same for every Plotline of a host, whatever its path.
 */
export function manifest(): string {
  const { page, panel } = themes.paper.surface;
  const icon = (size: number, name: string, purpose: string) => ({
    src: `icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify(
    {
      name: 'Plotline',
      short_name: 'Plotline',
      description: 'Articles as evidence maps: every mark opens the exact words that justify it.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: panel,
      background_color: page,
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        icon(192, 'icon-192', 'any'),
        icon(512, 'icon-512', 'any'),
        icon(512, 'maskable-512', 'maskable'),
      ],
    },
    null,
    2,
  );
}
