import type { Camera } from '../scene/camera.ts';
import { clipLine, clipRing, type Box } from '../scene/clip.ts';
import { project, unproject, type Pixel } from '../scene/mercator.ts';
import type { Path } from '../scene/path.ts';
import { simplify } from '../scene/simplify.ts';
import type { Position } from '../story/geometry.ts';
import { round } from './markup.ts';

/** Pixels beyond the frame in which lines are still drawn, so that no cut end shows. */
const MARGIN = 24;
/** Pixels to which a line is rounded unless told otherwise. */
const FINE = 0.1;
/** A point is left out where the line without it stays this close to it: so many grains, in pixels. */
const thinnest = (grain: number) => 0.3 + 0.5 * grain;

/** How far and how finely a map is drawn. */
export interface Detail {
  /** Pixels beyond the frame on its sides and at its ends, for a frame that is fitted into a wider one. */
  bleed?: { x: number; y: number };
  /** Pixels to which outlines and borders are rounded; a tenth unless told. */
  grain?: number;
}

/** Turns degrees into path data in the pixels of a frame, cut to it. */
export class Plot {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly #origin: Pixel;
  readonly #box: Box;
  readonly #bleed: { x: number; y: number };
  readonly #grain: number;

  constructor(camera: Camera, width: number, height: number, detail: Detail = {}) {
    const { bleed = { x: 0, y: 0 }, grain = FINE } = detail;
    this.zoom = camera.zoom;
    this.width = width;
    this.height = height;
    const centre = project(camera.center, camera.zoom);
    this.#origin = { x: centre.x - width / 2, y: centre.y - height / 2 };
    const [x, y] = [bleed.x + MARGIN, bleed.y + MARGIN];
    this.#box = [-x, -y, width + x, height + y];
    this.#bleed = bleed;
    this.#grain = grain;
  }

  /** Everything that is drawn, the bleed included, as left, top, width and height in the frame's pixels. */
  get extent(): { x: number; y: number; width: number; height: number } {
    const { x, y } = this.#bleed;
    return { x: 0 - x, y: 0 - y, width: this.width + 2 * x, height: this.height + 2 * y };
  }

  /** [west, south, east, north] in degrees, the bleed included. */
  get bounds(): [number, number, number, number] {
    const at = (x: number, y: number) =>
      unproject({ x: x + this.#origin.x, y: y + this.#origin.y }, this.zoom);
    const { x, y, width, height } = this.extent;
    const [west, north] = at(x, y);
    const [east, south] = at(x + width, y + height);
    return [west, south, east, north];
  }

  point(position: Position): Pixel {
    const { x, y } = project(position, this.zoom);
    return { x: x - this.#origin.x, y: y - this.#origin.y };
  }

  path(line: Position[]): Path {
    return line.map((position) => this.point(position));
  }

  /** Path data of open lines in full detail; empty where none is in the frame. */
  lines(lines: Position[][]): string {
    return this.#open(lines, FINE);
  }

  /** Path data of borders and the like, no finer than the plot’s grain. */
  outlines(lines: Position[][]): string {
    return this.#open(lines, this.#grain);
  }

  #open(lines: Position[][], grain: number): string {
    return lines
      .flatMap((line) => clipLine(this.path(line), this.#box))
      .map((path) => pathData(path, false, grain))
      .join('');
  }

  /** Path data of rings no finer than the plot’s grain, to be filled even-odd; empty where none is in the frame. */
  rings(rings: Position[][]): string {
    return rings
      .map((ring) => clipRing(this.path(ring), this.#box))
      .filter((path) => path.length > 2)
      .map((path) => pathData(path, true, this.#grain))
      .join('');
  }
}

/** Path data in steps of a grain (pixels), relative ones because they are shorter. */
export function pathData(path: Path, closed: boolean, grain = FINE): string {
  const points = simplify(path, thinnest(grain));
  const rounded = (value: number) => Math.round(value / grain) * grain;
  let [x, y] = [0, 0];
  const steps = points.map((point) => {
    const [dx, dy] = [rounded(point.x - x), rounded(point.y - y)];
    // The sum of rounded steps, not the point itself, or the error would grow along the path.
    [x, y] = [rounded(x + dx), rounded(y + dy)];
    return `${digits(dx)}${dy < 0 ? '' : ' '}${digits(dy)}`;
  });
  const [first, ...rest] = steps;
  if (first === undefined) return '';
  return `M${first}${rest.length > 0 ? `l${rest.join(' ').replaceAll(' -', '-')}` : ''}${closed ? 'Z' : ''}`;
}

/** A number as SVG takes it, without the zero before its point. */
function digits(value: number): string {
  return String(round(value)).replace(/^(-?)0\./, '$1.');
}
