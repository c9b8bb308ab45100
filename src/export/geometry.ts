import { usedGeometry } from '../story/used-geometry.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { joinAreas } from '../story/joined-area.ts';
import { joinedRef } from '../story/joined-ref.ts';
import { locatedPlaces } from '../story/located.ts';
import type { Format } from './format.ts';

/** The shapes that the story's marks refer to, in every degree of detail. */
export const geometryFormat = {
  id: 'geometry',
  file: 'geometry.json',
  mediaType: 'application/json',
  label: 'The shapes that the story’s places refer to',
  write(story: Story, geometry: GeometryLibrary): string {
    const used: GeometryLibrary = {};
    for (const ref of usedGeometry(story)) {
      const shape = geometry[ref];
      if (!shape) throw new Error(`The geometry library has no shape “${ref}”.`);
      used[ref] = shape;
    }
    for (const { geometry: refs } of locatedPlaces(story).map(({ place }) => place)) {
      const areas = refs.flatMap((ref) => (used[ref]?.kind === 'area' ? [used[ref]] : []));
      if (areas.length < 2) continue;
      used[joinedRef(refs)] = joinAreas(areas);
      for (const ref of refs) delete used[ref];
    }
    return `${JSON.stringify(used)}\n`;
  },
} satisfies Format;
