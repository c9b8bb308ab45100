import type { Claim, Locus, Place } from '../story/document.ts';
import type { Geometry, GeometryLibrary } from '../story/geometry.ts';
import { unproject, type Pixel } from './mercator.ts';
import { nearFrame } from './extent.ts';
import { pathLength, pointsAlong, type Path } from './path.ts';
import { toLine } from './project-geometry.ts';
import type { SceneFeature, SceneLabel, SceneMark, Part, SymbolPart, View } from './scene.ts';

/** A label that would like a place; the lower its rank, the sooner it gets one. */
export interface WantedLabel {
  id: string;
  evidenceId: string;
  lines: string[];
  kind: SceneLabel['kind'];
  anchor: Pixel;
  /** Other spots that it may speak of as well. */
  orAt?: Pixel[];
  rank: number;
  names?: string[];
}

interface Owner {
  evidenceId: string;
  claim: Claim;
  locus: Locus;
}

/** Parts that cannot be told apart where an inset shows them larger. */
const inInsetOnly: ReadonlySet<Part> = new Set<Part>([
  'arrow',
  'departure',
  'town',
  'gap',
  'post',
  'bracket',
  'head',
  'open-end',
  'tie',
  'leg',
]);

/** The sheet a scene is drawn on: collects marks, what they cover, and the labels they ask for. */
export class Drawing {
  readonly features: SceneFeature[] = [];
  readonly marks: SceneMark[] = [];
  readonly wanted: WantedLabel[] = [];
  /** Points covered by marks, in pixels; labels keep clear of them. */
  readonly covered: Pixel[] = [];
  readonly view: View;
  readonly library: GeometryLibrary;
  /** Ids that count as selected. */
  readonly selected: ReadonlySet<string>;
  readonly #marked = new Set<string>();
  /** Ids that an inset shows. */
  readonly #inInset: ReadonlySet<string>;
  /** Whether a place is drawn at all: an inset leaves out what is far from it. */
  readonly shows: (place: Place) => boolean;

  constructor(view: View, library: GeometryLibrary, selected: ReadonlySet<string>) {
    this.view = view;
    this.library = library;
    this.selected = selected;
    this.#inInset = new Set(view.covered);
    this.shows = view.frame?.inset ? nearFrame(view.frame, view.zoom, library) : () => true;
  }

  shape(ref: string): Geometry | undefined {
    return this.library[ref];
  }

  add(feature: Omit<SceneFeature, 'selected' | 'faded'>): void {
    const { evidenceId, part } = feature;
    if (this.#untold(evidenceId)) return;
    if (this.#covered(evidenceId) && inInsetOnly.has(part)) return;
    const selected = evidenceId !== null && this.selected.has(evidenceId);
    this.features.push({ ...feature, selected, faded: this.#faded(evidenceId) });
  }

  /** A line given in pixels. Nothing is added when nothing is left of it. */
  line(id: string, part: 'thread' | 'leg' | 'arrow' | 'departure', path: Path, owner: Owner): void {
    if (path.length < 2 || this.#untold(owner.evidenceId)) return;
    this.cover(path);
    this.add({
      id,
      part,
      ...owner,
      geometry: { type: 'LineString', coordinates: toLine(path, this.view.zoom) },
    });
  }

  /** A symbol of fixed size; `angle` in radians clockwise from the east, as pixels have it. */
  symbol(id: string, part: SymbolPart, at: Pixel, owner: Owner, angle?: number): void {
    if (this.#untold(owner.evidenceId)) return;
    this.coverSpot(at);
    this.add({
      id,
      part,
      ...owner,
      geometry: { type: 'Point', coordinates: unproject(at, this.view.zoom) },
      ...(angle === undefined ? {} : { rotation: (angle * 180) / Math.PI }),
    });
  }

  /** What has not been told is not there at all. */
  #untold(evidenceId: string | null): boolean {
    const { told } = this.view;
    return Boolean(told) && evidenceId !== null && !told!.has(evidenceId);
  }

  #covered(evidenceId: string | null): boolean {
    return evidenceId !== null && this.#inInset.has(evidenceId);
  }

  /** What is selected is seen, even if it is filtered out. */
  #faded(evidenceId: string | null): boolean {
    const { kept } = this.view;
    if (!kept || evidenceId === null) return false;
    return !kept.has(evidenceId) && !this.selected.has(evidenceId);
  }

  /** A symbol's spot weighs more than a point of a line: a label must not hide it. */
  coverSpot({ x, y }: Pixel): void {
    const grid = [-4.8, -1.6, 1.6, 4.8];
    for (const dx of grid) for (const dy of grid) this.covered.push({ x: x + dx, y: y + dy });
  }

  /** Registers what a mark covers, so that labels keep clear of it. */
  cover(path: Path): void {
    for (const point of pointsAlong(path, Math.max(7, pathLength(path) / 300)))
      this.covered.push(point);
  }

  /** Makes something a stop for the keyboard and a target for fingers. */
  mark(evidenceId: string, name: string, at: Pixel): void {
    if (this.#untold(evidenceId)) return;
    if (this.#covered(evidenceId) || this.#faded(evidenceId)) return;
    if (this.#marked.has(evidenceId)) return;
    this.#marked.add(evidenceId);
    this.marks.push({ evidenceId, name, position: unproject(at, this.view.zoom) });
  }

  label(wanted: WantedLabel): void {
    if (this.#untold(wanted.evidenceId)) return;
    if (this.#covered(wanted.evidenceId) || this.#faded(wanted.evidenceId)) return;
    this.wanted.push(wanted);
  }
}
