import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { singleFolder, singleName } from '../export/single-file.ts';
import { buildSingleCode } from './single-code.ts';
import { MOST_BYTES, singleFile } from './single-file.ts';

/**
 * Writes every story a second time, as a page that is one file, into a folder
 * of the built site. Not in development, where no page is whole.
 */
export function singlePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'plotline-single',
    apply: 'build',
    config: () => ({ define: { __SINGLE_FILE__: 'false' } }),
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      // Of what everybody else has written; before the service worker lists the site.
      order: 'post',
      sequential: true,
      async handler() {
        const site = resolve(config.root, config.build.outDir);
        for (const id of await writeSingleFiles(config.root, site))
          this.warn(
            `The story “${id}” has no single file: even on the coarsest basemap it would be larger than ${MOST_BYTES / 1e6} MB. Its text or its shapes are very long.`,
          );
      },
    },
  };
}

/** Writes those of all stories; returns the ids of those that do not fit. */
async function writeSingleFiles(root: string, site: string): Promise<string[]> {
  const list = await readFile(join(site, 'stories/index.json'), 'utf8');
  const { stories } = JSON.parse(list) as { stories: { id: string }[] };
  const code = await buildSingleCode(root);
  const folder = join(site, singleFolder);
  await mkdir(folder, { recursive: true });
  const left: string[] = [];
  for (const { id } of stories) {
    const page = await singleFile(id, { root, site, code });
    if (page === null) left.push(id);
    else await writeFile(join(folder, singleName(id)), page);
  }
  return left;
}
