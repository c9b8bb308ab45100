import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { singleFolder, singleName } from '../export/single-file.ts';
import { buildSingleCode } from './single-code.ts';
import { singleFile } from './single-file.ts';

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
      handler: () => writeSingleFiles(config.root, resolve(config.root, config.build.outDir)),
    },
  };
}

async function writeSingleFiles(root: string, site: string): Promise<void> {
  const list = await readFile(join(site, 'stories/index.json'), 'utf8');
  const { stories } = JSON.parse(list) as { stories: { id: string }[] };
  const code = await buildSingleCode(root);
  const folder = join(site, singleFolder);
  await mkdir(folder, { recursive: true });
  for (const { id } of stories)
    await writeFile(join(folder, singleName(id)), await singleFile(id, { root, site, code }));
}
