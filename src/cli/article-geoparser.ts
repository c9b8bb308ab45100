import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadGazetteer } from '../gazetteer/load.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import type { ExplainedMention } from '../geoparse/mention.ts';

/** Finds the mentions of a text. */
export type Geoparser = (text: string) => readonly ExplainedMention[];

/** The geoparser with the gazetteer that ships in `public/gazetteer`. */
export async function loadGeoparser(root: string): Promise<Geoparser> {
  const gazetteer = await loadGazetteer((file) =>
    readFile(join(root, 'public', 'gazetteer', file)),
  );
  return (text) => geoparse(text, gazetteer);
}
