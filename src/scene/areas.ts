import type { Claim, Place } from '../story/document.ts';
import type { Drawing } from './drawing.ts';
import { project } from './mercator.ts';
import { boxOf, largest, middle } from './polygon.ts';
import { areasOf, areaRings, toPolygons } from './project-geometry.ts';

/** Below this width in pixels an area's words stand beside it rather than in it. */
const ROOM_FOR_WORDS = 30;

/** An area the words name (`implied` false) or only imply. Returns whether it could be drawn. */
export function drawArea(drawing: Drawing, place: Place, claim: Claim, implied: boolean): boolean {
  const { zoom } = drawing.view;
  const areas = areasOf(place.geometry, drawing.library);
  if (areas.length === 0) return false;
  const rings = areas.flatMap((area) => areaRings(area, zoom));
  drawing.add({
    id: `${place.id}:area`,
    part: implied ? 'implied-area' : 'area',
    evidenceId: place.id,
    claim,
    locus: 'area',
    geometry: {
      type: 'MultiPolygon',
      coordinates: rings,
    },
  });
  const polygons = toPolygons(rings, zoom);
  const centre = middle(polygons, project(areas[0]!.label, zoom));
  const name = place.label ?? place.name;
  drawing.mark(place.id, name, centre);
  const [left, , right] = boxOf(largest(polygons)[0]!);
  const roomy = right - left > ROOM_FOR_WORDS;
  const country = place.kind === 'country';
  if (!country) drawing.coverSpot(centre);
  drawing.label({
    id: place.id,
    evidenceId: place.id,
    lines: [country ? name.toUpperCase() : name],
    kind: country ? 'country' : 'place',
    anchor: centre,
    // A small country may be left to the basemap; what only the evidence names may not.
    rank: roomy || !country ? 1 : 6,
    names: [place.name, name],
  });
  return true;
}

/** A place whose words give a spot. */
export function drawPoint(drawing: Drawing, place: Place, claim: Claim): void {
  const at = project([place.lon, place.lat], drawing.view.zoom);
  drawing.symbol(`${place.id}:point`, 'town', at, { evidenceId: place.id, claim, locus: 'point' });
  drawing.mark(place.id, place.label ?? place.name, at);
  drawing.label({
    id: place.id,
    evidenceId: place.id,
    lines: [place.label ?? place.name],
    kind: 'place',
    anchor: at,
    rank: 0,
    names: [place.name, place.label ?? place.name],
  });
}
