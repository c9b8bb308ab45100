import type { Place, Story } from '../story/document.ts';
import type { GeometryLibrary, Position } from '../story/geometry.ts';
import { bareScene, drawingOf, labelledScene, sceneOf } from './build.ts';
import { boundsOf, fit, type Bounds, type Camera } from './camera.ts';
import { overlap, type Box } from './clip.ts';
import { clusterOf } from './cluster.ts';
import { extentAt } from './extent.ts';
import { insetCorner, type Corner } from './inset-corner.ts';
import { project, unproject, type Pixel } from './mercator.ts';
import { nearest } from './path.ts';
import { boxOf, contains, type Polygon } from './polygon.ts';
import { areasOf, areaRings, borderLines, borderOf, toPolygons } from './project-geometry.ts';
import type { Scene, View } from './scene.ts';

/** A part of the map whose marks stand too close to be told apart, to be seen larger. */
export interface Inset {
  /** The place that it shows; null where no place of the story holds the marks. */
  placeId: string | null;
  title: string;
  /** What it shows: the frame to draw on the main map. */
  bounds: Bounds;
  /** Evidence that the main map leaves to it: labels, symbols and stops for the keyboard. */
  covers: string[];
  /** The box in a corner; null where the frame has no room for one, so that only zooming helps. */
  box: InsetBox | null;
}

/** The inset's own map. */
export interface InsetBox {
  camera: Camera;
  /** In pixels. */
  width: number;
  height: number;
  /** The corner of the main map in which it covers least. */
  corner: Corner;
  /** What it draws, built for its own zoom. */
  scene: Scene;
}

interface Size {
  width: number;
  height: number;
}

/** An inset whose corner is still to be chosen. */
interface Found extends Omit<Inset, 'box'> {
  box: Size & { camera: Camera };
  /** Its own scene, under the view's filter. */
  shown: () => Scene;
}

/** Fewer marks than this need no inset. */
const MANY = 4;
/** The share of the crowded marks that a place must hold for the inset to show it. */
const MOST = 0.7;
/** Pixels by which a mark may lie outside a place and still belong to it, as on its border. */
const OUTLINE = 12;
/** An inset must show things at least this many zoom steps closer. */
const GAIN = 0.9;
/** An inset goes no closer than this zoom. */
const CLOSEST = 9;
/** Smaller frames have no corner to spare. */
const LEAST_FRAME = { width: 640, height: 480 };
/** Pixels at the inset's top for its title. */
const TITLE = 30;
/** The shares of the inset's width and height kept around the place, for the labels of its marks. */
const AIR = { side: 0.08, bottom: 0.17 };

/** The shares of the frame's width that an inset may take, the smallest in which all words fit. */
const SHARES = [0.39, 0.42, 0.45];

/** The size of an inset's box, in pixels, with a share of a frame's width. */
function insetSize(frame: Size, share: number): Size {
  const width = Math.round(Math.max(330, Math.min(560, frame.width * share)));
  return { width, height: Math.round(Math.min(width * 0.78, frame.height * 0.42)) };
}

/**
 * The inset that a view needs, if any. Where at least four marks in the frame
 * crowd closer than fingers can tell apart, it shows the smallest place that
 * holds most of them, whole, with the borders that run along it.
 */
export function insetOf(story: Story, library: GeometryLibrary, view: View): Inset | null {
  const { frame } = view;
  if (!frame) return null;
  // What is filtered out moves nothing: the inset stays where it is, with faint marks.
  const drawing = drawingOf(story, library, { ...view, selected: null, kept: null });
  const main = bareScene(story, drawing);
  const crowd = clusterOf(
    main.marks.map((mark) => project(mark.position, view.zoom)).filter(inFrame(view, frame)),
  );
  if (crowd.length < MANY) return null;
  const place = holderOf(story, library, crowd, view.zoom);
  const around = boundsAround(story, library, crowd, place, view.zoom);
  const named = {
    placeId: place?.id ?? null,
    title: place ? (place.label ?? place.name) : 'this part',
  };
  const own = (ids: string[]) => ids.filter((id) => id !== place?.id);
  if (frame.width < LEAST_FRAME.width || frame.height < LEAST_FRAME.height) {
    const air = Math.min(frame.width, frame.height) / 10;
    const padding = { top: air, right: air, bottom: air, left: air };
    if (fit(around, { ...frame, padding }, CLOSEST).zoom < view.zoom + GAIN) return null;
    const bounds = widened(around, view.zoom);
    return { ...named, bounds, covers: own(idsWithin(bounds, main)), box: null };
  }
  let found: Found | null = null;
  for (const share of SHARES) {
    const size = insetSize(frame, share);
    const padding = {
      top: TITLE + 4,
      right: size.width * AIR.side,
      bottom: size.height * AIR.bottom,
      left: size.width * AIR.side,
    };
    const camera = fit(around, { ...size, padding }, CLOSEST);
    if (camera.zoom < view.zoom + GAIN) continue;
    const bounds = frameBounds(camera, size);
    const of = { main, bounds, camera, size, place };
    const scene = insetScene(story, library, { ...view, kept: null }, of);
    const covers = own(scene.marks.map((mark) => mark.evidenceId));
    const shown = () => (view.kept ? insetScene(story, library, view, of) : scene);
    found = { ...named, bounds, covers, shown, box: { camera, ...size } };
    if (covers.every((id) => hasWords(scene, id))) break;
  }
  if (!found) return null;
  const { box, shown, ...inset } = found;
  const corner = insetCorner(labelledScene(story, drawing), view.zoom, frame, box, inset.covers);
  return { ...inset, box: { ...box, corner, scene: shown() } };
}

/** The inset's own scene: only what has its mark inside, and not the place's own name again. */
function insetScene(
  story: Story,
  library: GeometryLibrary,
  view: View,
  of: { main: Scene; bounds: Bounds; camera: Camera; size: Size; place: Place | null },
): Scene {
  const { main, bounds, camera, size, place } = of;
  const inside = new Set(idsWithin(bounds, main));
  const elsewhere = main.marks.flatMap(({ evidenceId }) =>
    inside.has(evidenceId) ? [] : evidenceId,
  );
  return within(
    bounds,
    sceneOf(story, library, {
      zoom: camera.zoom,
      selected: view.selected,
      frame: {
        // The title's strip is not free for labels.
        center: unproject(shifted(project(camera.center, camera.zoom), TITLE / 2), camera.zoom),
        width: size.width,
        height: size.height - TITLE,
        inset: true,
      },
      covered: [...elsewhere, ...(place ? [place.id] : [])],
      kept: view.kept ?? null,
    }),
  );
}

/** Whether a mark has its label; a band's words are those of what lies on it. */
const hasWords = (scene: Scene, id: string) =>
  scene.labels.some((label) => label.evidenceId === id) ||
  scene.features.some((feature) => feature.evidenceId === id && feature.part === 'band');

/** Evidence whose marks lie within bounds. */
const idsWithin = (bounds: Bounds, { marks }: Scene) =>
  marks.filter((mark) => holds(bounds, mark.position)).map((mark) => mark.evidenceId);

/** Bounds with some air around them, in pixels at a zoom. */
function widened([west, south, east, north]: Bounds, zoom: number, air = 5): Bounds {
  const a = project([west, north], zoom);
  const b = project([east, south], zoom);
  const [left, top] = unproject({ x: a.x - air, y: a.y - air }, zoom);
  const [right, bottom] = unproject({ x: b.x + air, y: b.y + air }, zoom);
  return [left, bottom, right, top];
}

const shifted = ({ x, y }: Pixel, down: number): Pixel => ({ x, y: y + down });

const inFrame = (view: View, frame: NonNullable<View['frame']>) => {
  const centre = project(frame.center, view.zoom);
  return ({ x, y }: Pixel) =>
    Math.abs(x - centre.x) < frame.width / 2 && Math.abs(y - centre.y) < frame.height / 2;
};

const inBox = ([left, top, right, bottom]: Box, { x, y }: Pixel) =>
  x >= left && x <= right && y >= top && y <= bottom;

const holds = ([west, south, east, north]: Bounds, [lng, lat]: Position) =>
  lng >= west && lng <= east && lat >= south && lat <= north;

function frameBounds(camera: Camera, { width, height }: Size): Bounds {
  const { x, y } = project(camera.center, camera.zoom);
  const [west, north] = unproject({ x: x - width / 2, y: y - height / 2 }, camera.zoom);
  const [east, south] = unproject({ x: x + width / 2, y: y + height / 2 }, camera.zoom);
  return [west, south, east, north];
}

/** The parts of a place that matter to the crowd: those that hold some of it, or the largest. */
function polygonsOf(place: Place, library: GeometryLibrary, zoom: number): Polygon[] {
  return areasOf(place.geometry, library).flatMap((area) =>
    toPolygons(areaRings(area, zoom), zoom),
  );
}

const belongs = (polygon: Polygon, mark: Pixel) =>
  contains(polygon, mark) || nearest(polygon[0]!, mark).distance <= OUTLINE;

/** The smallest of the story's areas that holds most of the crowd. */
function holderOf(
  story: Story,
  library: GeometryLibrary,
  crowd: Pixel[],
  zoom: number,
): Place | null {
  let best: { place: Place; size: number } | null = null;
  for (const place of story.places) {
    const extents = areasOf(place.geometry, library).map((area) => extentAt(area, zoom, OUTLINE));
    const near = crowd.filter((mark) => extents.some((extent) => inBox(extent, mark)));
    // Most places lie elsewhere, which is told without looking at their outlines.
    if (near.length < crowd.length * MOST) continue;
    const polygons = polygonsOf(place, library, zoom);
    const held = near.filter((mark) => polygons.some((polygon) => belongs(polygon, mark)));
    if (polygons.length === 0 || held.length < crowd.length * MOST) continue;
    const [left, top, right, bottom] = boxOf(polygons.flat(2));
    const size = (right - left) * (bottom - top);
    if (!best || size < best.size) best = { place, size };
  }
  return best?.place ?? null;
}

/** What the inset shows whole: the place, and every border that lies mostly along it. */
function boundsAround(
  story: Story,
  library: GeometryLibrary,
  crowd: Pixel[],
  place: Place | null,
  zoom: number,
): Bounds {
  const points = place
    ? polygonsOf(place, library, zoom)
        .filter((polygon, i) => i === 0 || crowd.some((mark) => belongs(polygon, mark)))
        .flat(2)
    : crowd;
  const [left, top, right, bottom] = boxOf(points);
  const along = story.places.flatMap((other) => {
    const border = borderOf(other.geometry, library);
    if (!border || !overlap(extentAt(border, zoom, OUTLINE), [left, top, right, bottom])) return [];
    const line = borderLines(border, zoom)
      .flat()
      .map((position) => project(position, zoom));
    const near = line.filter(
      ({ x, y }) =>
        x > left - OUTLINE && x < right + OUTLINE && y > top - OUTLINE && y < bottom + OUTLINE,
    );
    return near.length > line.length * MOST ? line : [];
  });
  const [west, north, east, south] = boxOf([...points, ...along]);
  const northWest = unproject({ x: west, y: north }, zoom);
  const southEast = unproject({ x: east, y: south }, zoom);
  return [northWest[0], southEast[1], southEast[0], northWest[1]];
}

/** The part of a scene that is to be seen within bounds. */
function within(bounds: Bounds, scene: Scene): Scene {
  const [west, south, east, north] = bounds;
  const labels = scene.labels.filter((label) => holds(bounds, label.anchor));
  return {
    features: scene.features.filter((feature) => {
      if (feature.part === 'leader' && !labels.some(({ id }) => feature.id === `${id}:leader`))
        return false;
      const box = boundsOf([feature]);
      return box !== null && box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south;
    }),
    labels,
    marks: scene.marks.filter((mark) => holds(bounds, mark.position)),
  };
}
