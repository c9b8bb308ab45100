import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { embedOriginsPlugin } from './src/cli/embed-origins.ts';
import { policyPlugin } from './src/cli/other-style.ts';
import { publicUrlPlugin } from './src/cli/public-url.ts';
import { offlinePlugin } from './src/cli/vite-offline.ts';
import { elementPlugin } from './src/cli/vite-element.ts';
import { prerenderPlugin } from './src/cli/vite-prerender.ts';
import { singlePlugin } from './src/cli/vite-single.ts';
import { inlineStylesPlugin } from './src/cli/vite-inline-styles.ts';
import { sharingPlugin } from './src/cli/vite-sharing.ts';
import { storiesPlugin } from './src/cli/vite-stories.ts';
import { themeSheetPlugin } from './src/cli/vite-theme-sheet.ts';

export default defineConfig({
  // Relative, so that the built page works at any sub-path of a static host.
  base: './',
  // Not a single-page app to the server: a missing file is a 404, not the page again.
  appType: 'mpa',
  plugins: [
    svelte(),
    themeSheetPlugin(),
    storiesPlugin(),
    prerenderPlugin(),
    elementPlugin(),
    embedOriginsPlugin(process.env['PLOTLINE_EMBED_ORIGINS']),
    publicUrlPlugin(process.env['PLOTLINE_PUBLIC_URL']),
    sharingPlugin(process.env['PLOTLINE_PUBLIC_URL']),
    inlineStylesPlugin(),
    policyPlugin(process.env['PLOTLINE_STYLE']),
    singlePlugin(),
    offlinePlugin(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    // Of the libraries in it; those of the data and fonts are in public/LICENSES.md.
    license: { fileName: 'LICENSES-code.md' },
    // Every browser that is supported preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'embed.html'] },
  },
});
