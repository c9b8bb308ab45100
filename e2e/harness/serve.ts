import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serveFolder } from '../static-server.ts';

export interface Harness {
  /** The site's own page. */
  site: string;
  /** A bare MapLibre page, to compare times with; wants `#lng,lat,zoom`. */
  bare: string;
  /** A page that draws the map's style as asked, for labels to be looked at. */
  sheet: string;
  close: () => Promise<void>;
}

/**
 * Builds the pages beside this file into a temporary folder and serves them next to a built site
 * (`dist/`, unless another folder is given), so that both use the same tiles and fonts.
 */
export async function serveHarness(
  site = join(import.meta.dirname, '../../dist'),
): Promise<Harness> {
  const folder = mkdtempSync(join(tmpdir(), 'plotline-harness-'));
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    publicDir: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: join(folder, 'harness'),
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        input: ['bare.html', 'sheet.html'].map((page) => join(import.meta.dirname, page)),
      },
    },
  });
  symlinkSync(site, join(folder, 'site'), 'junction');
  const host = await serveFolder(folder, '/');
  return {
    site: `${host.address}site/index.html`,
    bare: `${host.address}harness/bare.html`,
    sheet: `${host.address}harness/sheet.html`,
    close: async () => {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
