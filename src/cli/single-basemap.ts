import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../site/held.ts';
import { cutArchive, cuttingBytes, openArchive } from './cut-archive.ts';
import { neededTiles, type Reach } from './needed-tiles.ts';
import type { StoryView } from './story-views.ts';
import { namesIn } from './tile-names.ts';

/** How far a single file's basemap may reach, the farthest first: the first with which the file is not too large is taken. */
export const reaches: readonly Reach[] = [
  { world: 3, closest: 6, margin: 0.5 },
  { world: 2, closest: 6, margin: 0.3 },
  { world: 2, closest: 6, margin: 0.2 },
  { world: 2, closest: 6, margin: 0.1 },
  { world: 2, closest: 6, margin: 0 },
  { world: 2, closest: 5, margin: 0 },
  { world: 2, closest: 4, margin: 0 },
  { world: 2, closest: 3, margin: 0 },
];

/** The archives of the basemap, and from which zoom's tiles a map draws each. */
const archives = { 'atlas.pmtiles': Math.floor, 'relief.pmtiles': Math.round };

/** A basemap cut to what some views need. */
export interface CutBasemap {
  /** Its archives, by their paths below the page. */
  files: Files;
  /** Every name that it may write. */
  names: string;
}

/** Cuts the archives in a folder. Throws a sentence where one cannot be read. */
export async function cutBasemap(
  folder: string,
  views: readonly StoryView[],
  reach: Reach,
): Promise<CutBasemap> {
  const files: Record<string, Uint8Array> = {};
  const names: string[] = [];
  for (const [name, zoomOf] of Object.entries(archives)) {
    const archive = openArchive(await readFile(join(folder, name)), name);
    const cutting = await cutArchive(archive, neededTiles(views, reach, zoomOf));
    files[`basemap/${name}`] = cuttingBytes(cutting);
    if (cutting.kind === 'mvt') names.push(namesIn(cutting.tiles.map(({ data }) => data)));
  }
  return { files, names: names.join('\n') };
}
