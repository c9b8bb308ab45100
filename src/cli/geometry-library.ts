import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FigureBasemap } from '../figure/basemap.ts';
import type { Geometry, GeometryLibrary } from '../story/geometry.ts';

const remedy = 'Restore it from the repository, or rebuild it with “npm run data:basemap”.';

/** Every shape that ships, from `public/geometry`. Throws a sentence when it is missing or broken. */
export async function loadGeometryLibrary(root: string): Promise<GeometryLibrary> {
  const library: GeometryLibrary = {};
  for (const folder of ['areas', 'borders']) {
    const directory = join('public', 'geometry', folder);
    const files = await readdir(join(root, directory)).catch(() => {
      throw new Error(`The folder ${directory} is missing. ${remedy}`);
    });
    for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
      const shapes = await readShapes(join(root, directory, file), join(directory, file));
      for (const shape of shapes) library[shape.ref] = shape;
    }
  }
  return library;
}

/** The basemap of still figures, its far sheet first. Throws a sentence when it is missing or broken. */
export async function loadFigureBasemap(root: string): Promise<FigureBasemap> {
  const files = ['figure-far.json', 'figure.json'].map((file) => readBasemap(root, file));
  return { sheets: (await Promise.all(files)).flatMap(({ sheets }) => sheets) };
}

async function readBasemap(root: string, name: string): Promise<FigureBasemap> {
  const file = join('public', 'basemap', name);
  try {
    return JSON.parse(await readFile(join(root, file), 'utf8')) as FigureBasemap;
  } catch (error) {
    throw new Error(`The file ${file} cannot be read (${String(error)}). ${remedy}`, {
      cause: error,
    });
  }
}

async function readShapes(path: string, shown: string): Promise<Geometry[]> {
  try {
    const content = JSON.parse(await readFile(path, 'utf8')) as Geometry | Geometry[];
    return Array.isArray(content) ? content : [content];
  } catch (error) {
    throw new Error(`The file ${shown} is broken (${String(error)}). ${remedy}`, { cause: error });
  }
}
