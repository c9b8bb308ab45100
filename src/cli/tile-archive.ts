import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { zxyToTileId, type Entry } from 'pmtiles';

/** A tile of an archive, uncompressed. */
export interface ArchiveTile {
  z: number;
  x: number;
  y: number;
  data: Uint8Array;
}

/** Degrees: west, south, east, north; and where a viewer should begin. */
export interface ArchiveView {
  bounds: [west: number, south: number, east: number, north: number];
  center: [lng: number, lat: number, zoom: number];
}

/** Bytes that readers fetch first; header, root directory and metadata must fit. */
const rootLength = 16384;
const headerLength = 127;
/** Kinds of tiles by their number in the header; images are compressed already. */
const types = { mvt: 1, png: 2, webp: 4 };
/** What the tiles of an archive are. */
export type TileKind = keyof typeof types;

/** Writes tiles into a file, as `archiveBytes` has it. */
export async function writeArchive(
  path: string,
  ...archive: Parameters<typeof archiveBytes>
): Promise<void> {
  await writeFile(path, archiveBytes(...archive));
}

/**
 * Tiles as a PMTiles archive, version 3. Equal tiles (open land)
 * are stored once and runs of them take one entry, which the
 * packages that write PMTiles from Node do not do; they also leave the bounds at zero.
 */
export function archiveBytes(
  tiles: readonly ArchiveTile[],
  metadata: object,
  view: ArchiveView,
  type: TileKind = 'mvt',
): Uint8Array {
  const ordered = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
    .sort((a, b) => a.id - b.id);
  const entries: Entry[] = [];
  const stored = new Map<string, { offset: number; length: number }>();
  const contents: Uint8Array[] = [];
  let size = 0;
  for (const { id, data } of ordered) {
    const hash = createHash('sha256').update(data).digest('hex');
    let place = stored.get(hash);
    if (!place) {
      const packed = type === 'mvt' ? gzipSync(data, { level: 9 }) : data;
      place = { offset: size, length: packed.length };
      stored.set(hash, place);
      contents.push(packed);
      size += packed.length;
    }
    const last = entries.at(-1);
    // An empty tile begins where the next one does: offset and length together say what is equal.
    const equal = last?.offset === place.offset && last.length === place.length;
    if (last && equal && last.tileId + last.runLength === id) last.runLength++;
    else entries.push({ tileId: id, ...place, runLength: 1 });
  }
  const meta = gzipSync(JSON.stringify(metadata), { level: 9 });
  const { root, leaves } = directories(entries, rootLength - headerLength - meta.length);
  const metaOffset = headerLength + root.length;
  const leavesOffset = metaOffset + meta.length;
  const dataOffset = leavesOffset + leaves.length;

  const header = Buffer.alloc(headerLength);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  const numbers = [
    headerLength,
    root.length,
    metaOffset,
    meta.length,
    leavesOffset,
    leaves.length,
    dataOffset,
    size,
    ordered.length,
    entries.length,
    contents.length,
  ];
  numbers.forEach((n, i) => header.writeBigUInt64LE(BigInt(n), 8 + 8 * i));
  const [none, gzip] = [1, 2];
  const zooms = tiles.map((tile) => tile.z);
  header.set(
    [1, gzip, type === 'mvt' ? gzip : none, types[type], Math.min(...zooms), Math.max(...zooms)],
    96,
  );
  view.bounds.forEach((degrees, i) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i));
  header.writeUInt8(view.center[2], 118);
  header.writeInt32LE(Math.round(view.center[0] * 1e7), 119);
  header.writeInt32LE(Math.round(view.center[1] * 1e7), 123);
  return Buffer.concat([header, root, meta, leaves, ...contents]);
}

/** A directory in PMTiles' form: columns of varints, ids and offsets as differences. */
function serializeDirectory(entries: Entry[]): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number) => {
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
    bytes.push(rest);
  };
  write(entries.length);
  entries.forEach((entry, i) => write(entry.tileId - (entries[i - 1]?.tileId ?? 0)));
  for (const entry of entries) write(entry.runLength);
  for (const entry of entries) write(entry.length);
  entries.forEach((entry, i) => {
    const before = entries[i - 1];
    write(before && entry.offset === before.offset + before.length ? 0 : entry.offset + 1);
  });
  return Uint8Array.from(bytes);
}

/** The root directory alone if it fits, or one that points to leaves. */
function directories(entries: Entry[], space: number): { root: Uint8Array; leaves: Uint8Array } {
  const pack = (list: Entry[]) => gzipSync(serializeDirectory(list), { level: 9 });
  const whole = pack(entries);
  if (whole.length <= space) return { root: whole, leaves: new Uint8Array(0) };
  for (let leafSize = 2048; ; leafSize *= 2) {
    const leaves: Uint8Array[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let i = 0; i < entries.length; i += leafSize) {
      const leaf = pack(entries.slice(i, i + leafSize));
      pointers.push({ tileId: entries[i]!.tileId, offset, length: leaf.length, runLength: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = pack(pointers);
    if (root.length <= space) return { root, leaves: Buffer.concat(leaves) };
  }
}
