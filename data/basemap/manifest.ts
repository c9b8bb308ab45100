import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inData, inPublic, readJson } from './sources.ts';

/** What was built: SHA-256 by path inside `public/`, sorted. */
export type Manifest = Record<string, string>;

/** The folders of `public/` that this build alone writes. */
const folders = ['basemap', 'fonts', 'geometry'];

const manifestFile = inData('basemap/manifest.json');

/** Hashes the built files as they lie on disk. */
export async function hashBuilt(): Promise<Manifest> {
  const paths: string[] = [];
  for (const folder of folders)
    for (const entry of await readdir(inPublic(folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile())
        paths.push(`${entry.parentPath}/${entry.name}`.slice(inPublic('').length));
  const manifest: Manifest = {};
  for (const path of paths.sort())
    manifest[path] = createHash('sha256')
      .update(await readFile(inPublic(path)))
      .digest('hex');
  return manifest;
}

export const readManifest = () => readJson<Manifest>(manifestFile);

/** Writes `manifest.json`, which the tests hold the committed files against. */
export async function writeManifest(): Promise<void> {
  await writeFile(manifestFile, JSON.stringify(await hashBuilt(), null, 2) + '\n');
}

// `tsx data/basemap/manifest.ts` takes the files as they lie, after a part was built by itself.
if (process.argv[1] === fileURLToPath(import.meta.url)) await writeManifest();
