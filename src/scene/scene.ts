import type { Claim, Locus } from '../story/document.ts';
import type { Position } from '../story/geometry.ts';

/**
 * What is to be drawn for a story in a view. Both renderers draw this and
 * nothing else, so a figure can never say something other than the live map.
 */
export interface Scene {
  features: SceneFeature[];
  labels: SceneLabel[];
  /** What can be opened, in the order of the article. */
  marks: SceneMark[];
}

/** What the user is looking at, as far as the picture depends on it. */
export interface View {
  /** MapLibre zoom, tiles of 512 pixels. */
  zoom: number;
  /** Id of the selected place, event, movement or leg. */
  selected: string | null;
  /**
   * The free part of the frame: its middle in degrees, its size in pixels.
   * Labels of marks inside it keep inside it. Without one, the plane is endless.
   */
  frame?: {
    center: Position;
    width: number;
    height: number;
    /** A frame that shows crowded marks larger: each of them wants its words. */
    inset?: boolean;
  };
  /** Only what is there, no labels: for who asks for the marks alone. */
  unlabelled?: boolean;
  /** Evidence ids that an inset shows: their symbols, arrows, labels and marks are left to it. */
  covered?: readonly string[];
  /** Ids of what has been told and so is drawn at all; null or absent for everything. */
  told?: ReadonlySet<string> | null;
  /** Ids of what is not filtered out; null or absent where nothing is. */
  kept?: ReadonlySet<string> | null;
}

/** Kinds of marks; each has its own look in every renderer. */
export type Part =
  | 'area' // the words name this area
  | 'implied-area' // the words only imply it
  | 'band' // somewhere along this border
  | 'thread' // order of places named, not a path
  | 'leg' // a stretch of the thread that wears its claim
  | 'arrow' // a movement whose start is not stated
  | 'departure' // a movement whose end is not stated
  | 'leader' // ties a label to its mark
  | SymbolPart;

/** Marks drawn as a symbol of fixed size on a spot. */
export type SymbolPart =
  | 'town'
  | 'gap' // "?": not in the article
  | 'post' // a border post, sliding on its band
  | 'bracket' // spans a band where a leg crosses the border somewhere
  | 'head'
  | 'open-end' // the words stop here
  | 'tie'; // something given by one party to another; not a route

export type SceneGeometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString'; coordinates: Position[][] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] };

export interface SceneFeature {
  /** Unique in the scene. */
  id: string;
  part: Part;
  /** What opens when it is chosen; null for marks that explain others (leaders). */
  evidenceId: string | null;
  claim: Claim;
  locus: Locus;
  selected: boolean;
  /** Filtered out: drawn faintly, without its words, and no stop for the keyboard. */
  faded: boolean;
  geometry: SceneGeometry;
  /** Degrees clockwise from the east; for symbols that follow a line. */
  rotation?: number;
  /** The line a symbol may ride along, and where on it: shares of its length, and how far it swings. */
  ride?: Ride;
}

export interface Ride {
  line: Position[];
  share: number;
  swing: number;
}

export interface SceneLabel {
  id: string;
  evidenceId: string;
  /** The words, one entry a line. */
  lines: string[];
  kind: 'country' | 'place' | 'leg' | 'band' | 'gap' | 'note';
  selected: boolean;
  /** The spot it speaks of. */
  anchor: Position;
  /** From the anchor to the label's own centre, in pixels, x right, y down. */
  offset: [number, number];
  align: 'left' | 'center' | 'right';
  /** Names of the place it prints, so that the basemap does not print them again. */
  names?: string[];
}

/** Something that can be opened: a stop for the keyboard and a target for fingers. */
export interface SceneMark {
  evidenceId: string;
  name: string;
  position: Position;
}
