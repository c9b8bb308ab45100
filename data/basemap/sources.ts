import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A path inside `data/`. */
export const inData = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A path inside `public/`. */
export const inPublic = (path: string) =>
  fileURLToPath(new URL(`../../public/${path}`, import.meta.url));

/** A file of an installed npm package; its version and hash are held by data/package-lock.json. */
export const inPackage = (path: string) => inData(`node_modules/${path}`);

export async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}
