import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { annotationsFormat } from './annotations.ts';
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
  write(story: Story, geometry: GeometryLibrary): string;
}

/** Every format, in the order in which they are offered. */
export const formats: readonly Format[] = [
  storyFormat,
  geoJsonFormat,
  annotationsFormat,
  geometryFormat,
];
