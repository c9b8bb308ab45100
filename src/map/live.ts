import {
  Map as MapLibreMap,
  type GeoJSONSource,
  type MapGeoJSONFeature,
  type MapMouseEvent,
  type Point,
} from 'maplibre-gl';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Camera } from '../scene/camera.ts';
import { namesOn } from '../scene/names.ts';
import type { Scene } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import { archiveAddress } from './archive.ts';
import type { MapLanguage } from './basemap/expressions.ts';
import { frameGuards, frameGuardSource } from './basemap/label-guards.ts';
import { evidenceData, evidenceSources, type EvidenceData } from './evidence-data.ts';
import { clickableLayers } from './evidence-layers.ts';
import { hasOtherStyle } from './other-style.ts';
import { withLeastSize } from './least-size.ts';
import { lettersAddress } from './letters.ts';
import { globeFarOut } from './projection.ts';
import { mapStyle } from './style.ts';
import { provideImages } from './symbol-images.ts';
import 'maplibre-gl/dist/maplibre-gl.css';
import './worker.ts';

/**
 * Everything that needs MapLibre itself, in one module that the stage imports
 * when there is a map to draw: the article is read before it has come.
 */

export { GPUInitializationError } from 'maplibre-gl';

/** Pixels around the pointer or finger in which a mark counts as hit. */
const HIT = 9;

/** Pixels of the smallest letters that a room can read: 24 where the map stands twice as large. */
const ROOM_LETTERS = 12;

/** What the style is made of beside the scene's data. */
export interface Look {
  theme: Theme;
  language: MapLanguage;
  /** Another style in place of the basemap; null for the shipped one. */
  other: StyleSpecification | null;
  /** The folder that holds `basemap/` and `fonts/`: an absolute address with a closing slash. */
  base: string;
  /** Whether a room reads it from afar: no letter is then smaller than the evidence's own. */
  room: boolean;
}

/** Where the camera stands, for a container of so many CSS pixels. */
export interface Stand {
  camera: Camera;
  size: { width: number; height: number };
}

/** The whole style for a scene in a look. */
export function styleFor(look: Look, scene: Scene, stand: Stand): StyleSpecification {
  const style = mapStyle({
    theme: look.theme,
    language: look.language,
    options: {
      atlas: archiveAddress(new URL('basemap/atlas.pmtiles', look.base).href),
      relief: archiveAddress(new URL('basemap/relief.pmtiles', look.base).href),
      fonts: lettersAddress(new URL('fonts/', look.base).href),
    },
    data: evidenceData(scene),
    named: namesOn(scene),
    guards: frameGuards(stand.camera, stand.size),
    other: look.other,
  });
  return look.room ? withLeastSize(style, ROOM_LETTERS) : style;
}

/** Where the map stands, as far as its gestures and its sharpness depend on it. */
interface Setting {
  theme: () => Theme;
  /** CSS pixels of the screen for one of the map, in a talk, where the keys are the speaker's. */
  unit?: number | undefined;
  /** Whether it stands in somebody else's page: that scrolls on under a wheel and under one finger. */
  embedded?: boolean | undefined;
}

/** Makes the map in a container. Whoever makes it removes it. */
export function createMap(
  container: HTMLElement,
  camera: Camera,
  style: StyleSpecification,
  { theme, unit, embedded = false }: Setting,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    center: camera.center,
    zoom: camera.zoom,
    maxZoom: 9,
    // The shipped basemap is credited below the map; another style brings credits of its own.
    attributionControl: hasOtherStyle ? { compact: false } : false,
    // A fade is motion that explains nothing, and the map is at rest sooner without it.
    fadeDuration: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: unit === undefined,
    cooperativeGestures: embedded,
    pixelRatio: (unit ?? 1) * devicePixelRatio,
    locale: {
      'Map.Title': 'Map canvas: arrow keys move, plus and minus zoom',
      'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl while you scroll to zoom the map',
      'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ while you scroll to zoom the map',
      'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
    },
    style,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  provideImages(map, theme);
  globeFarOut(map);
  return map;
}

/** Puts a scene, or only some of its sources, on the map. */
export function showScene(
  map: MapLibreMap,
  scene: Scene,
  only = Object.keys(evidenceSources) as (keyof EvidenceData)[],
): void {
  const data = evidenceData(scene);
  for (const key of only) map.getSource<GeoJSONSource>(evidenceSources[key])?.setData(data[key]);
}

/** Takes the light from some evidence and gives it to other. */
export function light(map: MapLibreMap, from: ReadonlySet<string>, to: ReadonlySet<string>): void {
  const set = (id: string, hot: boolean) => {
    for (const source of Object.values(evidenceSources))
      if (map.getSource(source)) map.setFeatureState({ source, id }, { hot });
  };
  for (const id of from) if (!to.has(id)) set(id, false);
  for (const id of to) if (!from.has(id)) set(id, true);
}

/**
 * Keeps the basemap's labels off the edge of the frame while the map rests.
 * While it moves the points would stand in its middle, so they are taken away.
 */
export function guardFrame(map: MapLibreMap): void {
  const source = () => map.getSource<GeoJSONSource>(frameGuardSource);
  map.on('movestart', () => source()?.setData({ type: 'FeatureCollection', features: [] }));
  const guard = () => {
    const { lng, lat } = map.getCenter();
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    source()?.setData(frameGuards({ center: [lng, lat], zoom: map.getZoom() }, { width, height }));
  };
  map.on('moveend', guard);
  map.on('resize', guard);
}

/**
 * The evidence at a spot: the symbol or label nearest to it within reach, then
 * a line, then an area that holds it.
 */
export function pick(map: MapLibreMap, { point }: MapMouseEvent): string | null {
  const layers = clickableLayers.filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const box: [[number, number], [number, number]] = [
    [point.x - HIT, point.y - HIT],
    [point.x + HIT, point.y + HIT],
  ];
  const hits = map.queryRenderedFeatures(box, {
    layers: layers.filter((id) => id !== 'evidence-area'),
  });
  const areas = map.queryRenderedFeatures(point, { layers: ['evidence-area'] });
  for (const id of clickableLayers) {
    const found = [...hits, ...areas].filter((feature) => feature.layer.id === id);
    const nearest = found.sort((a, b) => away(map, a, point) - away(map, b, point))[0];
    if (nearest?.properties['evidenceId']) return String(nearest.properties['evidenceId']);
  }
  return null;
}

/** Pixels from a spot to a feature that stands on one; lines and areas are where they are hit. */
function away(map: MapLibreMap, { geometry, layer }: MapGeoJSONFeature, point: Point): number {
  // A label stands beside its anchor: how far that is says nothing.
  if (geometry.type !== 'Point' || layer.id !== 'evidence-symbols') return 0;
  const [lng = 0, lat = 0] = geometry.coordinates;
  return map.project([lng, lat]).dist(point);
}
