import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { writeArchive, type ArchiveTile } from '../../src/cli/tile-archive.ts';
import { unpackDebian } from './debian.ts';
import { coarser, heightAt, metresOfGrey, smooth, type Grid } from './relief-grid.ts';
import { flat, shade } from './relief-shade.ts';
import { inPublic } from './sources.ts';

/** Pixels along a tile; the grid's 2 arc minutes are 1.5 pixels at zoom 5, so that is the last. */
const tileSize = 512;
const maxZoom = 5;
const radius = 6378137;

/** The elevation picture: 16 × 8 tiles of 675 pixels. */
const [sheetColumns, sheetRows, sheetSize] = [16, 8, 675];

/** What is shaded at one zoom. */
interface Level {
  heights: Grid;
  /** The same, far smoother: what prominence is measured from. */
  surroundings: Grid;
  ruggedness: Grid;
  exaggeration: number;
}

/** Reads the 2-arc-minute elevation of marble-qt-data (NASA SRTM30), 10,800 × 5,400 cells. */
export async function readElevation(): Promise<Grid> {
  const folder = `${await unpackDebian('marble-qt-data')}/usr/share/marble/data/maps/earth/srtm/3`;
  const width = sheetColumns * sheetSize;
  const height = sheetRows * sheetSize;
  const metres = new Float32Array(width * height);
  const table = Float32Array.from({ length: 256 }, (_, grey) => metresOfGrey(grey));
  const name = (n: number) => String(n).padStart(6, '0');
  for (let row = 0; row < sheetRows; row++)
    for (let column = 0; column < sheetColumns; column++) {
      const file = await readFile(`${folder}/${name(row)}/${name(row)}_${name(column)}.jpg`);
      const grey = await sharp(file).greyscale().raw().toBuffer();
      for (let y = 0; y < sheetSize; y++)
        for (let x = 0; x < sheetSize; x++)
          metres[(row * sheetSize + y) * width + column * sheetSize + x] =
            table[grey[y * sheetSize + x]!]!;
    }
  return { width, height, metres };
}

/**
 * The grids of every zoom, from 0. A zoom's cells are about its pixels, so that small scales show
 * ranges and not noise; they are drawn steeper, as averaging has flattened them.
 */
export function buildLevels(elevation: Grid): Level[] {
  const calm = calmed(elevation);
  const levels: Level[] = [];
  let { heights, ruggedness } = calm;
  for (let zoom = maxZoom; zoom >= 0; zoom--) {
    levels[zoom] = {
      heights,
      ruggedness,
      surroundings: smooth(heights, 7),
      exaggeration: 7 * 1.4 ** (maxZoom - zoom),
    };
    heights = coarser(heights);
    ruggedness = coarser(ruggedness);
  }
  return levels;
}

/**
 * Takes the blocks and the grey steps of the JPEG out: mountains keep their detail, plains, where
 * one step is 30 m, are smoothed far more and fade to flat.
 */
function calmed(elevation: Grid): { heights: Grid; ruggedness: Grid } {
  const fine = smooth(elevation, 0.8);
  const coarse = smooth(elevation, 3.5);
  const squared = {
    ...elevation,
    metres: elevation.metres.map((h, i) => (h - coarse.metres[i]!) ** 2),
  };
  const variance = smooth(squared, 5);
  // One grey is 4 m at the sea and 90 m on the plateaus, so noise is as much higher there.
  const ruggedness = variance.metres.map((v, i) => {
    const base = coarse.metres[i]!;
    return step(7 + 0.0045 * base, 64 + 0.016 * base, Math.sqrt(v));
  });
  const heights = fine.metres.map(
    (h, i) => coarse.metres[i]! + ruggedness[i]! * (h - coarse.metres[i]!),
  );
  return {
    heights: { ...elevation, metres: heights },
    ruggedness: { ...elevation, metres: ruggedness },
  };
}

/** 0 below `from`, 1 above `to`, smooth between. */
function step(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** One tile of shades, row by row. */
export function shadeTile(levels: readonly Level[], z: number, x: number, y: number): Uint8Array {
  const level = levels[z];
  if (!level) throw new Error(`There is no relief at zoom ${z}; the last is ${maxZoom}.`);
  const { heights, surroundings, ruggedness, exaggeration } = level;
  const world = tileSize * 2 ** z;
  const lngOf = (column: number) => ((x * tileSize + column + 0.5) / world) * 360 - 180;
  const latOf = (row: number) => {
    const mercator = Math.PI * (1 - (2 * (y * tileSize + row + 0.5)) / world);
    return (Math.atan(Math.sinh(mercator)) * 180) / Math.PI;
  };
  if (isFlat(ruggedness, lngOf, latOf)) return new Uint8Array(tileSize * tileSize).fill(flat);
  const stride = tileSize + 2;
  const ground = new Float32Array(stride * stride);
  const prominence = new Float32Array(tileSize * tileSize);
  const rugged = new Float32Array(tileSize * tileSize);
  for (let row = -1; row <= tileSize; row++) {
    const lat = latOf(row);
    // Mercator stretches the last degrees before the poles so far that every slope turns black.
    const inView = 1 - step(72, 80, Math.abs(lat));
    for (let column = -1; column <= tileSize; column++) {
      const lng = lngOf(column);
      const height = heightAt(heights, lng, lat);
      ground[(row + 1) * stride + column + 1] = height;
      if (row < 0 || column < 0 || row === tileSize || column === tileSize) continue;
      const here = row * tileSize + column;
      prominence[here] = height - heightAt(surroundings, lng, lat);
      rugged[here] = heightAt(ruggedness, lng, lat) * inView;
    }
  }
  const equator = (2 * Math.PI * radius) / world;
  return shade({
    size: tileSize,
    heights: ground,
    prominence,
    ruggedness: rugged,
    metresPerPixel: (row) => equator * Math.cos((latOf(row) * Math.PI) / 180),
    exaggeration,
  });
}

/** Whether nothing in a tile rises out of the noise: the sea and the plains. */
function isFlat(
  ruggedness: Grid,
  lngOf: (column: number) => number,
  latOf: (row: number) => number,
): boolean {
  for (let row = 0; row < tileSize; row += 3)
    for (let column = 0; column < tileSize; column += 3)
      if (heightAt(ruggedness, lngOf(column), latOf(row)) > 0.002) return false;
  return true;
}

/** Writes the relief of the whole world, zoom 0 to 5, as grey WebP tiles of 512 pixels. */
export async function buildRelief(outFile: string): Promise<void> {
  const levels = buildLevels(await readElevation());
  const tiles: ArchiveTile[] = [];
  for (let z = 0; z <= maxZoom; z++)
    for (let y = 0; y < 2 ** z; y++)
      for (let x = 0; x < 2 ** z; x++) {
        const raw = { width: tileSize, height: tileSize, channels: 1 } as const;
        const data = await sharp(shadeTile(levels, z, x, y), { raw })
          .webp({ quality: 70, effort: 6 })
          .toBuffer();
        tiles.push({ z, x, y, data });
      }
  await writeArchive(
    outFile,
    tiles,
    { name: 'Plotline relief', attribution: 'Relief: NASA SRTM30', encoding: `flat = ${flat}` },
    { bounds: [-180, -85.0511, 180, 85.0511], center: [60, 45, 3] },
    'webp',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildRelief(inPublic('basemap/relief.pmtiles'));
