import type { Rollup } from 'vite';

/** A JSON file that a build is about to write. Throws a sentence where it has none at that path. */
export function builtJson<T>(bundle: Rollup.OutputBundle, path: string): T {
  const file = bundle[path];
  if (file?.type !== 'asset')
    throw new Error(`The build has no ${path}, which its pages are made from.`);
  return JSON.parse(String(file.source)) as T;
}
