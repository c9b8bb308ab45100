import type { Position } from '../../src/story/geometry.ts';
import { unpackDebian } from './debian.ts';
import { stitch } from './line.ts';
import { readList } from './lists.ts';

/** Bins are 2 by 2 degrees, 180 to a row, rows from the north. */
const [binSize, binsInRow] = [2, 180];

/** Rivers of GSHHG (high resolution) within a box, in the file's segments, which end at the edges of its bins. */
async function readSegments(west: number, south: number, east: number, north: number) {
  const folder = await unpackDebian('gmt-gshhg-high');
  // Imported here because it starts a WebAssembly module.
  const { File, ready } = await import('h5wasm/node');
  await ready;
  const file = new File(`${folder}/usr/share/gmt-gshhg/binned_river_h.nc`, 'r');
  const read = (name: string) => file.get(name).value;
  const firstSegment = read('Id_of_first_segment_in_a_bin');
  const segmentCount = read('N_segments_in_a_bin');
  const firstPoint = read('Id_of_first_point_in_a_segment');
  const pointCount = read('N_points_for_a_segment');
  const x = read('Relative_longitude_from_SW_corner_of_bin');
  const y = read('Relative_latitude_from_SW_corner_of_bin');
  // Offsets are unsigned 16-bit numbers that the file declares as signed.
  const offset = (value: number) => ((value & 0xffff) / 0xffff) * binSize;
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  const segments: Position[][] = [];
  for (let bin = 0; bin < segmentCount.length; bin++) {
    const left = (bin % binsInRow) * binSize;
    const bottom = 90 - (Math.floor(bin / binsInRow) + 1) * binSize;
    if (left + binSize < west || left > east || bottom + binSize < south || bottom > north)
      continue;
    for (let k = 0; k < segmentCount[bin]!; k++) {
      const id = firstSegment[bin]! + k;
      const line: Position[] = [];
      for (let i = firstPoint[id]!; i < firstPoint[id]! + pointCount[id]!; i++)
        line.push([round(left + offset(x[i]!)), round(bottom + offset(y[i]!))]);
      segments.push(line);
    }
  }
  file.close();
  return segments;
}

/** The rivers of `lists/pamir-rivers.csv`, each in as few lines as possible. */
export async function readPamirRivers() {
  const rows = await readList('pamir-rivers', [
    'name',
    'name_ru',
    'name_local',
    'rank',
    'west',
    'south',
    'east',
    'north',
    'reason',
  ]);
  const segments = await readSegments(66, 34, 76, 41);
  return [...new Set(rows.map((row) => row.name))].map((name) => {
    const boxes = rows.filter((row) => row.name === name);
    const lines = segments.filter((line) => {
      const [lng, lat] = line[line.length >> 1]!;
      return boxes.some(
        (b) =>
          lng >= Number(b.west) &&
          lng <= Number(b.east) &&
          lat >= Number(b.south) &&
          lat <= Number(b.north),
      );
    });
    if (!lines.length)
      throw new Error(
        `GSHHG has no river in the boxes of ${name}: correct lists/pamir-rivers.csv.`,
      );
    return { ...boxes[0]!, lines: stitch(lines) };
  });
}
