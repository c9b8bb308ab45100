import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rollup } from 'vite';
import type { Files } from '../site/held.ts';
import { publicUrlPlugin } from './public-url.ts';
import { themeSheetPlugin } from './vite-theme-sheet.ts';

/** The app for a page that is one file. */
export interface SingleCode {
  /** The page as built, which names the script and the style sheet. */
  html: string;
  /** The whole app, a module that imports nothing. */
  code: string;
  css: string;
  /** What it starts workers from, by the paths by which it asks for them. */
  workers: Files;
}

/** Builds the app in one piece; `root` is the project's folder. Throws a sentence where it falls apart. */
export async function buildSingleCode(root: string): Promise<SingleCode> {
  const built = await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [svelte(), themeSheetPlugin(), publicUrlPlugin(process.env['PLOTLINE_PUBLIC_URL'])],
    // What another style needs is on other hosts, and a single file asks none.
    define: { __OTHER_STYLE__: 'null', __SINGLE_FILE__: 'true' },
    // Classic scripts: see workerAddress in src/site/site-file.ts.
    worker: { format: 'iife' },
    build: {
      target: 'es2022',
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      // Workers are asked for by their path below the page, so the script stands there too.
      assetsDir: '',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: 'index.html', output: { codeSplitting: false } },
    },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return takeApart(output);
}

/** Sorts what a build wrote. Throws a sentence where the app came in several pieces. */
export function takeApart(
  output: readonly (Rollup.OutputAsset | Rollup.OutputChunk)[],
): SingleCode {
  const scripts = output.flatMap((one) => (one.type === 'chunk' ? one.code : []));
  const assets = output.flatMap((one) => (one.type === 'asset' ? one : []));
  const text = (end: string) =>
    assets.filter(({ fileName }) => fileName.endsWith(end)).map(({ source }) => String(source));
  const [html, css] = [text('.html'), text('.css')];
  for (const [found, what] of [
    [scripts, 'script'],
    [html, 'page'],
    [css, 'style sheet'],
  ] as const)
    if (found.length !== 1)
      throw new Error(
        `A single file needs one ${what}, and the build gave ${found.length}. Look at what it writes in src/cli/single-code.ts.`,
      );
  const workers = assets.filter(({ fileName }) => /\.m?js$/.test(fileName));
  return {
    html: html[0]!,
    code: scripts[0]!,
    css: css[0]!,
    workers: Object.fromEntries(
      workers.map(({ fileName, source }) => [fileName, Buffer.from(source)]),
    ),
  };
}
