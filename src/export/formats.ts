import { annotationsFormat } from './annotations.ts';
import { eventsCsvFormat } from './events-csv.ts';
import { figureFormat } from './figure-svg.ts';
import type { Format } from './format.ts';
import { geoJsonFormat } from './geojson.ts';
import { geometryFormat } from './geometry.ts';
import { kmlFormat } from './kml.ts';
import { linkedPlacesFormat } from './linked-places.ts';
import { mentionsCsvFormat } from './mentions-csv.ts';
import { reportFormat } from './report.ts';
import { storyFormat } from './story-json.ts';

/** Every format, in the order in which they are offered. */
export const formats: readonly Format[] = [
  storyFormat,
  geoJsonFormat,
  kmlFormat,
  eventsCsvFormat,
  mentionsCsvFormat,
  linkedPlacesFormat,
  annotationsFormat,
  reportFormat,
  geometryFormat,
  figureFormat,
];
