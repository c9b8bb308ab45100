import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'vite';
import type { SiteFiles } from '../app/site-files.ts';
import { singleFolder } from '../export/single-file.ts';

const WORKER = 'sw.js';

/**
 * Every file that a built site consists of, and a version that is another as
 * soon as any of them is.
 *
 * All of them are kept for a reader without a network, some 28 MB. Half of that is the gazetteer
 * and the shapes, which only “Read another text” needs: it would otherwise work
 * offline only where it had been used before, and then perhaps with another version's data. The
 * service worker itself is the browser's to keep. The app asks for no Markdown (notices, a story's
 * `report.md`), and some hosts publish neither that nor hidden files as they are, which would make
 * the site one that cannot be kept. Nor does it ask for stories as single files, which hold all of this once more.
 */
export async function siteFiles(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path !== WORKER && !path.startsWith(`${singleFolder}/`))
    .filter((path) => !/(^|\/)\.|\.md$/.test(path))
    .sort();
  const files: Record<string, string> = {};
  for (const path of paths)
    files[path] = `sha256-${sha256(await readFile(join(folder, path))).toString('base64')}`;
  return { version: sha256(JSON.stringify(files)).toString('hex').slice(0, 16), files };
}

/** Writes the service worker into a built site; `root` is the project's folder. */
export async function writeServiceWorker(folder: string, root: string): Promise<void> {
  const site = await siteFiles(folder);
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __SITE__: JSON.stringify(site) },
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/app/service-worker.ts'),
        // One classic script: not every supported browser takes a module for a service worker.
        output: { format: 'iife', entryFileNames: WORKER },
      },
    },
  });
  const chunk = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('The build gave no service worker.');
  await writeFile(join(folder, WORKER), chunk.code);
}

function sha256(bytes: Uint8Array | string): Buffer {
  return createHash('sha256').update(bytes).digest();
}
