import { gunzipSync } from 'fflate';
import { COLUMNS, FORMAT } from './format.ts';
import type { CountryRecord, GazetteerIndex, WordsFile } from './format.ts';
import { Gazetteer } from './gazetteer.ts';
import type { Columns } from './gazetteer.ts';
import { decodeDeltas } from './varint.ts';

/** Reads one file of the gazetteer by its name, for example by `fetch` or from a folder. */
export type ReadFile = (file: string) => Promise<ArrayBuffer | Uint8Array>;

/** A gazetteer that cannot be used; the message is a sentence for a person. */
export class GazetteerError extends Error {
  override name = 'GazetteerError';
}

/**
 * Loads the gazetteer in the browser, a worker or Node. Throws a GazetteerError when a
 * file is missing, broken or of another format.
 */
export async function loadGazetteer(read: ReadFile): Promise<Gazetteer> {
  const file = async (name: string): Promise<Uint8Array> => {
    let bytes: Uint8Array;
    try {
      const answer = await read(name);
      bytes = answer instanceof Uint8Array ? answer : new Uint8Array(answer);
    } catch (error) {
      throw new GazetteerError(
        `The gazetteer file "${name}" could not be read (${message(error)}). Rebuild it with "npm run data:gazetteer" or serve the folder "gazetteer" beside the page.`,
      );
    }
    return part(name, () => unzip(bytes));
  };
  const index = parse<GazetteerIndex>('index.json', await file('index.json'));
  if (index.format !== FORMAT)
    throw new GazetteerError(
      `The gazetteer is of format ${String(index.format)}, but format ${FORMAT} is needed. Rebuild it with "npm run data:gazetteer".`,
    );
  const [names, places, countries, words] = await Promise.all(
    ['names.txt.gz', 'places.bin.gz', 'countries.json', 'words.json.gz'].map(file),
  );
  const { admin1, admin2, cities } = index.counts;
  const rows = admin1 + admin2 + cities;
  const lines = decode(names ?? new Uint8Array()).split('\n');
  if (lines.length !== rows)
    throw new GazetteerError(
      `The gazetteer file "names.txt.gz" is broken: it has ${lines.length} lines where ${rows} are due. Rebuild it with "npm run data:gazetteer".`,
    );
  const columns = part('places.bin.gz', () => decodeColumns(places ?? new Uint8Array(), rows));
  return part('index.json', () => {
    return new Gazetteer({
      index,
      columns,
      lines,
      countries: parse<CountryRecord[]>('countries.json', countries ?? new Uint8Array()),
      words: parse<WordsFile>('words.json.gz', words ?? new Uint8Array()),
    });
  });
}

/** Some hosts send `.gz` files already unpacked: gzip's first two bytes tell. */
function unzip(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function decodeColumns(bytes: Uint8Array, rows: number): Columns {
  let offset = 0;
  const columns = COLUMNS.map((column) => {
    const decoded = decodeDeltas(bytes, offset, rows);
    offset = decoded.offset;
    return [column, decoded.values] as const;
  });
  if (offset !== bytes.length) throw new RangeError('the columns end too late');
  return Object.fromEntries(columns) as unknown as Columns;
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function parse<T>(name: string, bytes: Uint8Array): T {
  return part(name, () => JSON.parse(decode(bytes)) as T);
}

/** Runs one step; what it throws becomes a sentence that names the file. */
function part<T>(name: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof GazetteerError) throw error;
    throw new GazetteerError(
      `The gazetteer file "${name}" is broken (${message(error)}). Rebuild it with "npm run data:gazetteer".`,
    );
  }
}

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));
