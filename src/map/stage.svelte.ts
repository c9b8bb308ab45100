import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Camera } from '../scene/camera.ts';
import { namesOn } from '../scene/names.ts';
import type { Scene } from '../scene/scene.ts';
import type { Position } from '../story/geometry.ts';
import { drift } from './drift.ts';
import { NO_CODE } from './no-code.ts';
import type * as Live from './live.ts';
import { loadLive } from './load-live.ts';
import { describeMapError, isAborted } from './map-error.ts';
import { emptyStyle, hasOtherStyle, loadOtherStyle } from './other-style.ts';
import type { RoomInput, StageInput } from './stage-input.ts';
import { cameraOf, standOf } from './stand.ts';

/** `data-state` of the map's container: see docs/architecture.md, "The map's state". */
export type MapState = 'figure' | 'loading' | 'idle' | 'failed';

/** While the camera moves, the scene follows its zoom in steps of this much. */
const ZOOM_STEP = 0.25;

const NO_WEBGL =
  'This browser cannot draw the live map (WebGL 2 is not available or switched off). The article and its excerpts are complete without it.';
const NO_TILES =
  'Part of the basemap could not be loaded. The evidence is complete without it; reload to try again.';

const nothing: ReadonlySet<string> = new Set();

/**
 * The live map. It owns the one MapLibre map: `attach` creates it and its
 * cleanup removes it. Commands go down (`flyTo`, `zoomBy`), picks come up.
 */
export class MapStage {
  #map = $state.raw<MapLibreMap>();
  #live = $state.raw<typeof Live>();
  /** The scene that came with the map's style, and need not be put on it again. */
  #made: Scene | undefined;
  #state = $state<MapState>('loading');
  #drawn = $state(false);
  #zoom = $state(3);
  #rest = $state.raw<Camera | null>(null);
  /** Whether symbols are drifting along their band; no state, only the map's events read it. */
  #drifting = false;
  #failure = $state<string | null>(null);
  #warning = $state<string | null>(null);
  #other = $state.raw<StyleSpecification | null>(hasOtherStyle ? emptyStyle : null);
  /** Counts camera changes, so that what is laid over the map can follow. */
  #frame = $state(0);

  get state(): MapState {
    return this.#state;
  }
  /** Whether the map has been at rest, and so been seen whole, at least once. */
  get drawn(): boolean {
    return this.#drawn;
  }
  /** What the scene is built for: exact at rest, in steps on the way. */
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

  /** What of the map could not be loaded, as a sentence; null while nothing is missing. */
  get warning(): string | null {
    return this.#warning;
  }

  attach(input: StageInput): Attachment<HTMLElement> {
    return (container) => {
      let gone = false;
      let map: MapLibreMap | undefined;
      untrack(() => {
        void this.#start(container, input, () => gone).then((made) => {
          if (gone) made?.remove();
          map = made;
        });
      });
      this.#follow(input);
      this.#light(input);
      if (input.room) this.#enlarge(input.room);
      return () => {
        gone = true;
        this.#map = undefined;
        map?.remove();
      };
    };
  }

  /** Loads MapLibre and makes the map; undefined, with a reason, where that cannot be. */
  async #start(
    container: HTMLElement,
    input: StageInput,
    gone: () => boolean,
  ): Promise<MapLibreMap | undefined> {
    void this.#loadOther(input.base);
    const size = { width: container.clientWidth, height: container.clientHeight };
    const camera = input.camera(size);
    this.#zoom = camera.zoom;
    this.#rest = camera;
    let live: typeof Live;
    try {
      live = await loadLive();
    } catch {
      return this.#fail(NO_CODE);
    }
    if (gone()) return undefined;
    const style = live.styleFor(this.#look(input), input.scene(), { camera, size });
    let map: MapLibreMap;
    try {
      map = live.createMap(container, camera, style, {
        theme: input.theme,
        unit: input.room?.unit(),
        embedded: input.embedded,
      });
    } catch (error) {
      if (error instanceof live.GPUInitializationError) return this.#fail(NO_WEBGL);
      console.error(error);
      return this.#fail(`The map could not be drawn: ${String(error)}`);
    }
    const made = input.scene();
    live.guardFrame(map);
    map.once('style.load', () => {
      this.#made = made;
      this.#live = live;
      this.#map = map;
    });
    map.on('move', () => {
      this.#frame++;
      // The scene follows in steps, so that it is not rebuilt at every frame.
      if (Math.abs(map.getZoom() - this.#zoom) >= ZOOM_STEP) this.#zoom = map.getZoom();
    });
    map.on('moveend', () => {
      this.#zoom = map.getZoom();
      this.#rest = cameraOf(map);
    });
    map.on('movestart', ({ originalEvent }) => {
      this.#state = 'loading';
      if (originalEvent) input.onwander?.();
    });
    map.on('idle', () => {
      if (this.#drifting) return;
      this.#state = 'idle';
      this.#drawn = true;
      // A new map projects as a globe until its style's own projection is in force, without a move.
      this.#frame++;
    });
    map.on('click', (event) => input.onpick(live.pick(map, event)));
    let pointed: string | null = null;
    const point = (id: string | null) => {
      if (id === pointed) return;
      pointed = id;
      map.getCanvas().style.cursor = id === null ? '' : 'pointer';
      input.onpoint(id);
    };
    map.on('mousemove', (event) => point(live.pick(map, event)));
    map.on('mouseout', () => point(null));
    map.on('error', (event) => {
      // What a removed map no longer waits for is nobody's trouble, nor what the map broke off itself.
      if (gone() || isAborted(event.error)) return;
      console.error(describeMapError(event), event.error);
      this.#warning = NO_TILES;
    });
    return map;
  }

  #fail(sentence: string): undefined {
    this.#state = 'failed';
    this.#failure = sentence;
  }

  /** Keeps the map to its look and its scene, once it is there. */
  #follow(input: StageInput): void {
    let shown: string | null = null;
    let on: StyleSpecification | null = null;
    $effect(() => {
      const look = this.#look(input);
      const key = [look.theme.name, look.language, ...namesOn(input.scene())].join('|');
      if (!this.#map || !this.#live || (key === shown && look.other === on)) return;
      // The map was made in its first look, but for another style, which comes later.
      const made = shown === null && !hasOtherStyle;
      shown = key;
      on = look.other;
      if (made) return;
      const scene = untrack(() => input.scene());
      this.#state = 'loading';
      this.#map.setStyle(this.#live.styleFor(look, scene, standOf(this.#map)));
      // Also where nothing has to be drawn anew, the map says that it is at rest.
      this.#map.triggerRepaint();
      this.#made = scene;
    });
    $effect(() => {
      const scene = input.scene();
      if (!this.#map || !this.#live) return;
      // The style came with its scene on it.
      if (scene !== this.#made) {
        this.#state = 'loading';
        this.#live.showScene(this.#map, scene);
      }
      this.#made = undefined;
      const zoom = untrack(() => this.#zoom);
      const sway = (next: Scene) => {
        if (this.#map) this.#live?.showScene(this.#map, next, ['symbols']);
      };
      this.#drifting = true;
      return drift(scene, zoom, sway, () => {
        this.#drifting = false;
        this.#map?.triggerRepaint();
      });
    });
  }

  /** Lights what the pointer or the focus is on; once the map has the scene that it belongs to. */
  #light(input: StageInput): void {
    let lit = nothing;
    $effect(() => {
      const hot = input.hot();
      if (!this.#map || !this.#live) return;
      this.#live.light(this.#map, lit, hot);
      lit = hot;
    });
  }

  /** Keeps the map as sharp as the screen on which it stands enlarged. */
  #enlarge({ unit }: RoomInput): void {
    $effect(() => {
      const ratio = unit() * devicePixelRatio;
      const map = this.#map;
      // The map says at once that it has moved, which is not for this effect to follow.
      if (map && map.getPixelRatio() !== ratio) untrack(() => map.setPixelRatio(ratio));
    });
  }

  #look({ theme, language, base, room }: StageInput): Live.Look {
    return { theme: theme(), language: language(), other: this.#other, base, room: Boolean(room) };
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
}
