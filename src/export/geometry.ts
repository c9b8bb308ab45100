import { usedGeometry } from '../story/drawn.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import type { Format } from './formats.ts';

/** The shapes that the story's marks refer to, in every degree of detail. */
export const geometryFormat: Format = {
  id: 'geometry',
  file: 'geometry.json',
  mediaType: 'application/json',
  label: 'The shapes that the story’s places refer to',
  write(story, geometry) {
    const used: GeometryLibrary = {};
    for (const ref of usedGeometry(story)) {
      const shape = geometry[ref];
      if (!shape) throw new Error(`The geometry library has no shape “${ref}”.`);
      used[ref] = shape;
    }
    return `${JSON.stringify(used)}\n`;
  },
};
