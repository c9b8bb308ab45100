import type { Camera } from './camera.ts';
import { project } from './mercator.ts';
import type { SceneMark } from './scene.ts';

/** More marks than this are stops only where they are seen: nobody tabs through a thousand. */
const MOST = 150;

/**
 * The marks that are stops for the keyboard and targets for fingers: all of a
 * few, of many those in a map of so many pixels, and of those the first in the
 * order of the article.
 */
export function stopsOf(
  marks: readonly SceneMark[],
  { center, zoom }: Camera,
  { width, height }: { width: number; height: number },
  most = MOST,
): readonly SceneMark[] {
  if (marks.length <= most) return marks;
  const { x, y } = project(center, zoom);
  const seen = marks.filter(({ position }) => {
    const at = project(position, zoom);
    return Math.abs(at.x - x) <= width / 2 && Math.abs(at.y - y) <= height / 2;
  });
  return seen.slice(0, most);
}

/** The marks that stand within `side` pixels of another, across and down, at a zoom. */
export function crowdedOf(
  marks: readonly SceneMark[],
  zoom: number,
  side: number,
): ReadonlySet<SceneMark> {
  const spots = marks
    .map((mark) => ({ mark, at: project(mark.position, zoom) }))
    .sort((a, b) => a.at.x - b.at.x);
  const crowded = new Set<SceneMark>();
  spots.forEach(({ mark, at }, i) => {
    for (let j = i + 1; j < spots.length; j++) {
      const next = spots[j]!;
      if (next.at.x - at.x >= side) break;
      if (Math.abs(next.at.y - at.y) < side) crowded.add(mark).add(next.mark);
    }
  });
  return crowded;
}
