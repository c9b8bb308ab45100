import type { Camera } from '../scene/camera.ts';
import type { Inset } from '../scene/inset.ts';
import { legendOf, type LegendEntry } from '../scene/legend.ts';
import type { Scene } from '../scene/scene.ts';
import { shownCamera, shownScene, type Shown } from '../scene/shown-scene.ts';
import type { Story } from '../story/document.ts';
import { evidenceFor } from '../story/evidence.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { boundaryNote, mapCredits, publicationLine } from '../story/words.ts';
import { inFrame } from './in-frame.ts';
import { legendHeight, legendWidth } from './legend.ts';
import { noteLines } from './notes.ts';
import { overviewScene } from './overview.ts';

/** Pixels of the strip above the map that holds the title, and from its top to each line's foot. */
export const HEADING = { height: 66, title: 32, subtitle: 53 };
/** Pixels of a line of notes, and above and below all of them. */
export const NOTE = { line: 16, above: 4, below: 10 };
/** Pictures wider than this, in shares of their height, have a long legend beside the map. */
const WIDE = 1.6;
/** Of a map that would be lower than this nothing could be made out. */
const LEAST_MAP = 160;

/** What stands around the map of a picture. */
export interface PictureOptions {
  /** Of the whole picture, in CSS pixels. */
  width: number;
  height: number;
  /** Whether a title stands above the map; yes unless told. */
  heading?: boolean;
  /** Whether whose map and article it is stands below; yes unless told. */
  notes?: boolean;
  /** How large the legend's letters and samples are, as a share of their usual size. */
  legendScale?: number;
}

interface Size {
  width: number;
  height: number;
}

export interface Heading {
  title: string;
  subtitle: string;
}

/** A picture's parts: from top to bottom heading, map, legend and notes; in a wide one the legend stands beside the map. */
export interface PictureLayout {
  heading: Heading | null;
  /** In pixels; from the picture's left edge. */
  map: Size;
  scene: Scene;
  camera: Camera;
  inset: Inset | null;
  legend: LegendEntry[];
  /** What the legend takes of the picture beside the map, or below it; 0 for the other. */
  legendRoom: { beside: number; below: number };
  /** Lines of notes. */
  notes: string[];
}

/** Shares a picture of a given size among its parts, and builds the scene for what is left to the map. */
export function pictureLayout(
  story: Story,
  library: GeometryLibrary,
  shown: Shown,
  { width, height, ...options }: PictureOptions,
): PictureLayout {
  const heading = options.heading === false ? null : headingOf(story, shown);
  const notes = options.notes === false ? [] : notesOf(story, width);
  const fixed = (heading ? HEADING.height : 0) + notesHeight(notes);
  let room = { beside: 0, below: 0 };
  // What the legend takes depends on what the map has room for, and that on the legend: two rounds are enough.
  for (let round = 0; ; round++) {
    const map = {
      width: width - room.beside,
      height: Math.max(LEAST_MAP, height - fixed - room.below),
    };
    const drawn = drawnOn(story, library, shown, map);
    const legend = legendFor(drawn);
    const needed = legendRoomOf(legend, { width, height }, options.legendScale ?? 1);
    if (round === 3 || (needed.beside <= room.beside && needed.below <= room.below))
      return { heading, map, ...drawn, legend, legendRoom: room, notes };
    room = needed;
  }
}

function legendRoomOf(legend: LegendEntry[], { width, height }: Size, scale: number) {
  if (legend.length === 0) return { beside: 0, below: 0 };
  const below = legendHeight(legend, width / scale) * scale;
  // One row is not worth a column.
  const isLong = below > legendHeight(legend.slice(0, 1), width / scale) * scale;
  return isLong && width / height > WIDE
    ? { beside: legendWidth(legend) * scale, below: 0 }
    : { beside: 0, below };
}

/** The height of notes with the air around them, in pixels. */
export function notesHeight(notes: readonly string[]): number {
  return notes.length > 0 ? NOTE.above + notes.length * NOTE.line + NOTE.below : 0;
}

/** Whether a view is of the whole story, whose crowded marks an inset shows. */
const isWhole = ({ beat, selected }: Shown) => (beat ? beat.subject === null : selected === null);

function drawnOn(
  story: Story,
  library: GeometryLibrary,
  shown: Shown,
  map: Size,
): { scene: Scene; camera: Camera; inset: Inset | null } {
  if (isWhole(shown)) {
    const { scene, ...rest } = overviewScene(story, library, map);
    return { scene: inFrame(scene, rest.camera, map), ...rest };
  }
  const stage = { ...map, covered: {} };
  const camera = shownCamera(story, library, shown, stage);
  const scene = inFrame(shownScene(story, library, shown, stage, camera), camera, map);
  return { scene, camera, inset: null };
}

/** What is on the map, inset included; of a step the faint marks are those of steps before. */
function legendFor({ scene, inset }: { scene: Scene; inset: Inset | null }): LegendEntry[] {
  const features = [...scene.features, ...(inset?.box?.scene.features ?? [])];
  const vivid = legendOf({ features: features.filter(({ faded }) => !faded) });
  const faint = legendOf({ features: features.filter(({ faded }) => faded) }).find(
    ({ faded }) => faded,
  );
  return faint ? [...vivid, { ...faint, words: 'faint: told in an earlier step' }] : vivid;
}

/** What stands above a map: what it shows, and where the article appeared. */
export function headingOf(story: Story, { beat, selected }: Shown): Heading {
  const publication = publicationLine(story);
  const own =
    beat?.step.title ?? (selected === null ? undefined : evidenceFor(story, selected)?.title);
  if (own === undefined || own === publication)
    return { title: publication, subtitle: 'Every mark stands for words of the article.' };
  return {
    title: own,
    subtitle: beat?.leg ? `${beat.leg.label}. ${publication}` : publication,
  };
}

function notesOf(story: Story, width: number): string[] {
  const whose = `${publicationLine(story)}. ${story.article.notice}`;
  return [whose, boundaryNote, mapCredits].flatMap((note) => noteLines(note, width));
}
