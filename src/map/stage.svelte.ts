import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { Map as MapLibreMap, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Camera } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';
import type { Position } from '../story/geometry.ts';
import type { Theme } from '../theme/theme.ts';
import { archiveAddress } from './archive.ts';
import type { MapLanguage } from './basemap/expressions.ts';
import { drift } from './drift.ts';
import { evidenceData, evidenceSources, type EvidenceData } from './evidence-data.ts';
import { clickableLayers } from './evidence-layers.ts';
import { emptyStyle, hasOtherStyle, loadOtherStyle } from './other-style.ts';
import { mapStyle } from './style.ts';
import { provideImages } from './symbol-images.ts';
import 'maplibre-gl/dist/maplibre-gl.css';
import './worker.ts';

/** `data-state` of the map's container: see docs/architecture.md, "The map's state". */
export type MapState = 'loading' | 'idle' | 'failed';

/** Pixels around the pointer or finger in which a mark counts as hit. */
const HIT = 9;
/** The scene follows the zoom in steps of this much, so that it is not rebuilt at every frame. */
const ZOOM_STEP = 0.25;

interface StageInput {
  /** Where the camera starts, for a container of so many CSS pixels. */
  camera: (size: { width: number; height: number }) => Camera;
  /** The folder that holds `basemap/` and `fonts/`: an absolute address with a closing slash. */
  base: string;
  theme: () => Theme;
  language: () => MapLanguage;
  scene: () => Scene;
  onpick: (evidenceId: string | null) => void;
}

/**
 * The live map. It owns the one MapLibre map: `attach` creates it and its
 * cleanup removes it. Commands go down (`flyTo`, `zoomBy`), picks come up.
 */
export class MapStage {
  #map = $state.raw<MapLibreMap>();
  #state = $state<MapState>('loading');
  #zoom = $state(3);
  #rest = $state.raw<Camera | null>(null);
  /** Whether symbols are drifting along their band; no state, only the map's events read it. */
  #drifting = false;
  #failure = $state<string | null>(null);
  #other = $state.raw<StyleSpecification | null>(hasOtherStyle ? emptyStyle : null);
  /** Counts camera changes, so that what is laid over the map can follow. */
  #frame = $state(0);

  get state(): MapState {
    return this.#state;
  }
  /** In steps; what the scene is built for. */
  get zoom(): number {
    return this.#zoom;
  }
  /** Where the camera last came to rest. */
  get rest(): Camera | null {
    return this.#rest;
  }
  /** Why there is no live map, as a sentence; null while there is one. */
  get failure(): string | null {
    return this.#failure;
  }

  attach(input: StageInput): Attachment<HTMLElement> {
    return (container) => {
      const map = untrack(() => this.#create(container, input));
      if (!map) return;
      const named = $derived(namesIn(input.scene()).join('|'));
      $effect(() => {
        const style = this.#style(
          input,
          untrack(() => input.scene()),
          named.split('|'),
        );
        if (this.#map) this.#map.setStyle(style);
      });
      $effect(() => {
        const data = evidenceData(input.scene());
        if (!this.#map) return;
        this.#state = 'loading';
        for (const key of Object.keys(evidenceSources) as (keyof EvidenceData)[])
          this.#map.getSource<GeoJSONSource>(evidenceSources[key])?.setData(data[key]);
      });
      $effect(() => {
        const scene = input.scene();
        const sway = (next: Scene) =>
          this.#map
            ?.getSource<GeoJSONSource>(evidenceSources.symbols)
            ?.setData(evidenceData(next).symbols);
        const zoom = untrack(() => this.#zoom);
        this.#drifting = true;
        return drift(scene, zoom, sway, () => {
          this.#drifting = false;
          this.#map?.triggerRepaint();
        });
      });
      return () => {
        this.#map = undefined;
        map.remove();
      };
    };
  }

  #create(container: HTMLElement, input: StageInput): MapLibreMap | undefined {
    if (!document.createElement('canvas').getContext('webgl2')) {
      this.#state = 'failed';
      this.#failure =
        'This browser cannot draw the live map (WebGL 2 is not available or switched off). The article and its excerpts are complete without it.';
      return undefined;
    }
    void this.#loadOther(input.base);
    const camera = input.camera({
      width: container.clientWidth,
      height: container.clientHeight,
    });
    this.#zoom = step(camera.zoom);
    this.#rest = camera;
    const map = new MapLibreMap({
      container,
      center: camera.center,
      zoom: camera.zoom,
      maxZoom: 9,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      locale: { 'Map.Title': 'Map canvas: arrow keys move, plus and minus zoom' },
      style: this.#style(input, input.scene(), namesIn(input.scene())),
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    provideImages(map, input.theme);
    map.once('style.load', () => (this.#map = map));
    map.on('move', () => {
      this.#frame++;
      this.#zoom = step(map.getZoom());
    });
    map.on('moveend', () => (this.#rest = cameraOf(map)));
    map.on('movestart', () => (this.#state = 'loading'));
    map.on('idle', () => {
      if (!this.#drifting) this.#state = 'idle';
    });
    map.on('click', (event) => input.onpick(pick(map, event)));
    map.on('mousemove', (event) => {
      map.getCanvas().style.cursor = pick(map, event) === null ? '' : 'pointer';
    });
    return map;
  }

  #style(input: StageInput, scene: Scene, named: string[]): StyleSpecification {
    return mapStyle({
      theme: input.theme(),
      language: input.language(),
      options: basemapOptions(input.base),
      data: evidenceData(scene),
      named,
      other: this.#other,
    });
  }

  async #loadOther(base: string): Promise<void> {
    try {
      this.#other = await loadOtherStyle(base);
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
    }
  }

  /** Moves the camera; at once where the user wants less motion. */
  flyTo(camera: Camera): void {
    this.#map?.flyTo({ ...camera, duration: 1100, curve: 1.25, essential: false });
  }

  zoomBy(steps: number): void {
    this.#map?.easeTo({ zoom: (this.#map.getZoom() ?? 3) + steps, duration: 250 });
  }

  /** Where a position stands in the container, in CSS pixels; null before the map is there. */
  point(position: Position): { x: number; y: number } | null {
    void this.#frame;
    return this.#map?.project(position) ?? null;
  }

  /** Fits the canvas to its container, when a panel opened or closed. */
  resize(): void {
    this.#map?.resize();
  }
}

/** Names the evidence prints itself. */
function namesIn(scene: Scene): string[] {
  return scene.labels.flatMap((label) => label.names ?? []);
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}

function step(zoom: number): number {
  return Math.round(zoom / ZOOM_STEP) * ZOOM_STEP;
}

function basemapOptions(base: string) {
  return {
    atlas: archiveAddress(new URL('basemap/atlas.pmtiles', base).href),
    relief: archiveAddress(new URL('basemap/relief.pmtiles', base).href),
    fonts: new URL('fonts/', base).href,
  };
}

/** The evidence at a spot: the most particular mark within reach. */
function pick(map: MapLibreMap, { point }: MapMouseEvent): string | null {
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
    const hit = [...hits, ...areas].find((feature) => feature.layer.id === id);
    if (hit?.properties['evidenceId']) return String(hit.properties['evidenceId']);
  }
  return null;
}
