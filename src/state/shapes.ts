import * as v from 'valibot';
import { siteFile } from '../site/site-file.ts';
import type { Geometry, GeometryLibrary } from '../story/geometry.ts';
import { joinedRef } from '../story/joined-ref.ts';

/** The shapes that were asked for, and why others could not be had. */
export interface LoadedShapes {
  geometry: GeometryLibrary;
  /** By reference: why its file could not be read, as part of a sentence. */
  failed: Map<string, string>;
}

const shape = v.looseObject({ ref: v.string(), kind: v.picklist(['area', 'border']) });
const fileSchema = v.union([v.array(shape), shape]);

/**
 * The file that holds a shape, below the page: `country:SE` and `admin1:SE.26`
 * in `geometry/areas/SE.json`, `border:NO-SE` in `geometry/borders/NO-SE.json`.
 */
export function shapeFile(ref: string): string {
  const [kind, code = ''] = ref.split(':');
  return kind === 'border'
    ? `geometry/borders/${code}.json`
    : `geometry/areas/${code.split('.')[0]}.json`;
}

/**
 * Loads shapes from the library below `base`: the files of those references,
 * each once, and no others. A file that cannot be read costs only its own
 * shapes; a shape that its file lacks is left out. Never throws.
 */
export async function loadShapes(base: string, refs: readonly string[]): Promise<LoadedShapes> {
  const geometry: GeometryLibrary = {};
  const failed = new Map<string, string>();
  const wanted = new Map<string, string[]>();
  for (const ref of new Set(refs))
    wanted.set(shapeFile(ref), [...(wanted.get(shapeFile(ref)) ?? []), ref]);
  await Promise.all(
    [...wanted].map(async ([file, inFile]) => {
      try {
        for (const one of await readShapes(new URL(file, base)))
          if (inFile.includes(one.ref)) geometry[one.ref] = one;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        for (const ref of inFile) failed.set(ref, `${file} ${why}`);
      }
    }),
  );
  return { geometry, failed };
}

async function readShapes(url: URL): Promise<Geometry[]> {
  const response = await siteFile(url).catch(() => {
    throw new Error('did not answer');
  });
  // Also a shape that the library has none of, such as a border of countries that do not touch.
  if (response.status === 404) throw new Error('is not among the shapes that ship');
  if (!response.ok) throw new Error(`answered ${response.status}`);
  const json: unknown = await response.json().catch(() => null);
  const result = v.safeParse(fileSchema, json);
  if (!result.success) throw new Error('is broken');
  // What the library's own build wrote is trusted beyond its outline.
  return [result.output].flat() as unknown as Geometry[];
}

/** Adds the shape of several areas that are named as one; what joins them is loaded only for that. */
export async function joinShapes(
  geometry: GeometryLibrary,
  groups: readonly string[][],
): Promise<void> {
  for (const refs of groups) {
    const areas = refs.flatMap((ref) => (geometry[ref]?.kind === 'area' ? [geometry[ref]] : []));
    if (areas.length < 2) continue;
    const { joinAreas } = await import('../story/joined-area.ts');
    geometry[joinedRef(refs)] = joinAreas(areas);
  }
}
