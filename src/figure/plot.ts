import type { Camera } from '../scene/camera.ts';
import { clipLine, clipRing, type Box } from '../scene/clip.ts';
import { project, unproject, type Pixel } from '../scene/mercator.ts';
import type { Path } from '../scene/path.ts';
import type { Position } from '../story/geometry.ts';
import { round } from './markup.ts';

/** Pixels beyond the frame in which lines are still drawn, so that no cut end shows. */
const MARGIN = 24;
/** Points closer to the last one than this, in pixels, are left out. */
const FINEST = 0.35;

/** Turns degrees into path data in the pixels of a frame, cut to it. */
export class Plot {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly #origin: Pixel;
  readonly #box: Box;

  constructor(camera: Camera, width: number, height: number) {
    this.zoom = camera.zoom;
    this.width = width;
    this.height = height;
    const centre = project(camera.center, camera.zoom);
    this.#origin = { x: centre.x - width / 2, y: centre.y - height / 2 };
    this.#box = [-MARGIN, -MARGIN, width + MARGIN, height + MARGIN];
  }

  /** [west, south, east, north] in degrees. */
  get bounds(): [number, number, number, number] {
    const at = (x: number, y: number) =>
      unproject({ x: x + this.#origin.x, y: y + this.#origin.y }, this.zoom);
    const [west, north] = at(0, 0);
    const [east, south] = at(this.width, this.height);
    return [west, south, east, north];
  }

  point(position: Position): Pixel {
    const { x, y } = project(position, this.zoom);
    return { x: x - this.#origin.x, y: y - this.#origin.y };
  }

  path(line: Position[]): Path {
    return line.map((position) => this.point(position));
  }

  /** Path data of open lines; empty where none is in the frame. */
  lines(lines: Position[][]): string {
    return lines
      .flatMap((line) => clipLine(this.path(line), this.#box))
      .map((path) => pathData(path, false))
      .join('');
  }

  /** Path data of rings, to be filled even-odd; empty where none is in the frame. */
  rings(rings: Position[][]): string {
    return rings
      .map((ring) => clipRing(this.path(ring), this.#box))
      .filter((path) => path.length > 2)
      .map((path) => pathData(path, true))
      .join('');
  }
}

/** Path data in tenths of pixels, in relative steps because they are shorter. */
export function pathData(path: Path, closed: boolean): string {
  const points = thin(path);
  let [x, y] = [0, 0];
  const steps = points.map((point) => {
    const [dx, dy] = [round(point.x - x), round(point.y - y)];
    // The sum of rounded steps, not the point itself, or the error would grow along the path.
    [x, y] = [round(x + dx), round(y + dy)];
    return `${dx}${dy < 0 ? '' : ' '}${dy}`;
  });
  const [first, ...rest] = steps;
  if (first === undefined) return '';
  return `M${first}${rest.length > 0 ? `l${rest.join(' ')}` : ''}${closed ? 'Z' : ''}`;
}

function thin(path: Path): Path {
  const kept: Path = [];
  path.forEach((point, i) => {
    const last = kept[kept.length - 1];
    const close = last && Math.hypot(point.x - last.x, point.y - last.y) < FINEST;
    if (!close || i === path.length - 1) kept.push(point);
  });
  return kept;
}
