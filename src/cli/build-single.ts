// `npm run build:single`: every story as one file that opens from a disk, in `dist-single/`.
import { cp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { singleFolder } from '../export/single-file.ts';

const root = join(import.meta.dirname, '../..');
const target = join(root, 'dist-single');

// A build of the site writes them too, and they are made of nothing else.
await build({ root });
await rm(target, { recursive: true, force: true });
await cp(join(root, 'dist', singleFolder), target, { recursive: true });
for (const name of await readdir(target)) {
  const { size } = await stat(join(target, name));
  console.log(`dist-single/${name}: ${(size / 1e6).toFixed(1)} MB. Open it in a browser.`);
}
