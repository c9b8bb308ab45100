import type { Geometry as Shape } from 'geojson';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { indexOf } from '../story/story-index.ts';
import type { EvidenceRecord } from './records.ts';
import { placeShape, togetherShape } from './shapes.ts';

/** A record's geometry; null for what has no place. A place has all its detail, other things refer to it lightly. */
export function recordShape(
  story: Story,
  record: EvidenceRecord,
  library: GeometryLibrary,
): Shape | null {
  if (record.kind === 'place') return placeShape(record.place, library, 'full');
  const { places } = indexOf(story);
  return togetherShape(
    record.placeIds.flatMap((id) => {
      const place = places.get(id);
      return place ? [placeShape(place, library, 'light')] : [];
    }),
  );
}
