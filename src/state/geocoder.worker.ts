import { loadGazetteer } from '../gazetteer/load.ts';
import type { GazetteerIndex } from '../gazetteer/format.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import type { ExplainedMention } from '../geoparse/mention.ts';

/** What the worker is asked: the places of a text, with the gazetteer of a folder. */
export interface GeocoderTask {
  text: string;
  /** Absolute address of the folder, with a closing slash. */
  folder: string;
}

/** What the worker says: how far it is, then either the mentions or a sentence to a person. */
export type GeocoderAnswer =
  | { kind: 'loading'; bytes: number }
  | { kind: 'reading' }
  | { kind: 'found'; mentions: ExplainedMention[] }
  | { kind: 'failed'; message: string };

let gazetteer: Promise<Gazetteer> | undefined;

const say = (answer: GeocoderAnswer) => postMessage(answer);

/** Reads a file of the gazetteer; says how much there is to load once the index has told. */
async function read(folder: string, file: string): Promise<Uint8Array> {
  const response = await fetch(new URL(file, folder)).catch(() => {
    throw new Error('it did not answer: is the site still there?');
  });
  if (!response.ok) throw new Error(`it answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (file === 'index.json') say({ kind: 'loading', bytes: total(bytes) });
  return bytes;
}

function total(index: Uint8Array): number {
  try {
    const { files } = JSON.parse(new TextDecoder().decode(index)) as GazetteerIndex;
    return Object.values(files).reduce((sum, size) => sum + size, 0);
  } catch {
    // The loader answers a broken index with a sentence of its own.
    return 0;
  }
}

addEventListener('message', async ({ data }: MessageEvent<GeocoderTask>) => {
  try {
    gazetteer ??= loadGazetteer((file) => read(data.folder, file));
    const loaded = await gazetteer;
    say({ kind: 'reading' });
    say({ kind: 'found', mentions: geoparse(data.text, loaded) });
  } catch (error) {
    // What failed to load is loaded anew the next time.
    gazetteer = undefined;
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
