import type { Claim, Place } from '../story/document.ts';
import type { Drawing } from './drawing.ts';
import { project } from './mercator.ts';
import { boxOf, largest, middle } from './polygon.ts';
import { areasOf, areaRings, toPolygons } from './project-geometry.ts';

/** Below this width in pixels an area's words stand beside it rather than in it. */
const ROOM_FOR_WORDS = 60;

/** An area the words name (`implied` false) or only imply. Returns whether it could be drawn. */
export function drawArea(drawing: Drawing, place: Place, claim: Claim, implied: boolean): boolean {
  const { zoom } = drawing.view;
  const areas = areasOf(place.geometry, drawing.library);
  if (areas.length === 0) return false;
  drawing.add({
    id: `${place.id}:area`,
    part: implied ? 'implied-area' : 'area',
    evidenceId: place.id,
    claim,
    locus: 'area',
    geometry: {
      type: 'MultiPolygon',
      coordinates: areas.flatMap((area) => areaRings(area, zoom)),
    },
  });
  const polygons = areas.flatMap((area) => toPolygons(areaRings(area, zoom), zoom));
  const centre = middle(polygons, project(areas[0]!.label, zoom));
  drawing.mark(place.id, place.label ?? place.name, centre);
  // A country's name is the basemap's; smaller areas are named by the evidence.
  if (place.kind === 'country') return true;
  const [left, top, right] = boxOf(largest(polygons)[0]!);
  const inside = right - left > ROOM_FOR_WORDS * 3;
  drawing.label({
    id: place.id,
    evidenceId: place.id,
    lines: [place.label ?? place.name],
    kind: 'place',
    anchor: inside ? centre : { x: centre.x, y: (centre.y + top) / 2 },
    rank: 1,
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
  });
}
