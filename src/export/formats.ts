import type { FigureBasemap } from '../figure/basemap.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { annotationsFormat } from './annotations.ts';
import { figureFormat } from './figure-svg.ts';
import { geoJsonFormat } from './geojson.ts';
import { geometryFormat } from './geometry.ts';
import { storyFormat } from './story-json.ts';

/** A file that a story is published as. */
export interface Format {
  id: string;
  /** The file's name in the story's folder. */
  file: string;
  mediaType: string;
  /** What it is, for a person choosing one. */
  label: string;
  /** `basemap` is what still figures are drawn on. */
  write(story: Story, geometry: GeometryLibrary, basemap: FigureBasemap): string;
}

/** Every format, in the order in which they are offered. */
export const formats: readonly Format[] = [
  storyFormat,
  geoJsonFormat,
  annotationsFormat,
  geometryFormat,
  figureFormat,
];
