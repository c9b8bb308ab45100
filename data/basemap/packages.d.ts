/** The parts used here of packages that ship no types. */

declare module 'mapshaper' {
  type Files = Record<string, string | Uint8Array | object>;
  const mapshaper: {
    /** Runs mapshaper commands on files given by name; resolves to the files written by `-o`. */
    applyCommands(commands: string, input: Files): Promise<Record<string, Uint8Array>>;
  };
  export default mapshaper;
}

declare module 'topojson-client' {
  import type { GeoJsonObject, MultiLineString } from 'geojson';

  export interface Geometry<P> {
    type: string;
    properties: P;
  }
  export interface Collection<P> {
    type: 'GeometryCollection';
    geometries: Geometry<P>[];
  }
  export interface Topology<P> {
    type: 'Topology';
    arcs: number[][][];
    objects: Record<string, Collection<P>>;
  }
  /** The lines between two geometries (`a === b` on an outer edge) for which the filter holds. */
  export function mesh<P>(
    topology: Topology<P>,
    object: Collection<P>,
    filter: (a: Geometry<P>, b: Geometry<P>) => boolean,
  ): MultiLineString;
  export function feature(topology: object, object: object): GeoJsonObject;
}

declare module 'polylabel' {
  /** The point of a polygon (rings) farthest from its edges, to within `precision`. */
  export default function polylabel(polygon: number[][][], precision?: number): number[];
}

declare module 'geojson-vt' {
  import type { FeatureCollection } from 'geojson';

  export interface TileFeature {
    type: 1 | 2 | 3;
    tags: Record<string, unknown> | null;
    geometry: unknown;
  }
  export interface Tile {
    features: TileFeature[];
  }
  export interface Options {
    maxZoom?: number;
    indexMaxZoom?: number;
    indexMaxPoints?: number;
    tolerance?: number;
    extent?: number;
    buffer?: number;
  }
  export default class GeoJSONVT {
    constructor(data: FeatureCollection, options?: Options);
    tileCoords: { z: number; x: number; y: number }[];
    getTile(z: number, x: number, y: number): Tile | null;
  }
}

declare module 'vt-pbf' {
  import type { Tile } from 'geojson-vt';

  const vtpbf: {
    fromGeojsonVt(
      layers: Record<string, Tile>,
      options: { version: number; extent: number },
    ): Uint8Array;
  };
  export default vtpbf;
}

declare module 'h5wasm/node' {
  export const ready: Promise<unknown>;
  export class File {
    constructor(path: string, mode: 'r');
    get(name: string): { value: ArrayLike<number>; attrs: Record<string, { value: unknown }> };
    close(): void;
  }
}

declare module 'sharp' {
  interface Image {
    greyscale(): Image;
    raw(): Image;
    webp(options: { quality: number; effort: number }): Image;
    toBuffer(): Promise<Buffer>;
  }
  export default function sharp(
    input: string | Uint8Array,
    options?: { raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 } },
  ): Image;
}
