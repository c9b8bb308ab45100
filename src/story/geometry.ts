/** [longitude, latitude] in WGS 84 degrees. */
export type Position = [number, number];

/** An area's shape in two degrees of detail: `far` for zoom below 5, `near` above. */
export interface AreaGeometry {
  ref: string;
  kind: 'area';
  name: string;
  /** A point well inside the largest part, for labels. */
  label: Position;
  /** Rings of polygons, as in a GeoJSON MultiPolygon. */
  far: Position[][][];
  near: Position[][][];
}

/**
 * A border between two countries as lines in three degrees of detail: `far`
 * smoothed for zoom below 5, `middle` to 6.5, `near` above.
 */
export interface BorderGeometry {
  ref: string;
  kind: 'border';
  name: string;
  far: Position[][];
  middle: Position[][];
  near: Position[][];
}

export type Geometry = AreaGeometry | BorderGeometry;

/** Shapes by their reference: `country:TJ`, `admin1:TJ.02`, `border:AF-TJ`. */
export type GeometryLibrary = Record<string, Geometry>;
