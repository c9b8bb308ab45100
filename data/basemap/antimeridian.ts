import type { Position } from '../../src/story/geometry.ts';

const atAntimeridian = ([lng]: Position) => Math.abs(lng) > 179.99;
const atPole = ([, lat]: Position) => lat < -85;

/**
 * Pushes the edges at the antimeridian half a degree beyond it, so that no seam
 * shows where Chukotka, Fiji and Antarctica are cut in two.
 */
export const widen = (ring: Position[]): Position[] =>
  ring.map((p) => (atAntimeridian(p) ? [Math.sign(p[0]) * 180.5, p[1]] : p));

/** A ring as lines without the edges that only close it: along the antimeridian and at the pole. */
export function shores(ring: Position[]): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (let i = 0; i < ring.length; i++) {
    const [before, p] = [ring[i - 1], ring[i]!];
    const closing =
      before && ((atAntimeridian(before) && atAntimeridian(p)) || (atPole(before) && atPole(p)));
    if (closing) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(p);
  }
  if (line.length > 1) lines.push(line);
  return lines;
}
