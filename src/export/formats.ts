import { annotationsFormat } from './annotations.ts';
import { figureFormat } from './figure-svg.ts';
import type { Format } from './format.ts';
import { geoJsonFormat } from './geojson.ts';
import { geometryFormat } from './geometry.ts';
import { storyFormat } from './story-json.ts';

/** Every format, in the order in which they are offered. */
export const formats: readonly Format[] = [
  storyFormat,
  geoJsonFormat,
  annotationsFormat,
  geometryFormat,
  figureFormat,
];
