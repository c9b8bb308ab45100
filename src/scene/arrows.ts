import { legsInOrder } from '../story/lookup.ts';
import { indexOf } from '../story/story-index.ts';
import type { Leg, Movement, Story, StoryEvent } from '../story/document.ts';
import type { Drawing } from './drawing.ts';
import { project, type Pixel } from './mercator.ts';
import { wrap } from './labels.ts';
import { boxOf, freePoint, largest, type Polygon } from './polygon.ts';
import { areasOf, areaRings, toPolygons } from './project-geometry.ts';

/** Pixels of an arrow whose other end is not stated. */
const ARROW = 44;
/** Air between a town's symbol and an arrow's head. */
const TOWN_CLEAR = 10;

/**
 * Movements outside the thread. The article gives only one end, so the other
 * is left free: a short arrow that comes from the right for every such leg
 * alike, a drawing convention and no direction of travel.
 */
export function drawArrows(drawing: Drawing, story: Story, movement: Movement): void {
  for (const leg of legsInOrder(movement)) {
    const arriving = leg.to !== null;
    const place = indexOf(story).places.get(leg.to ?? leg.from ?? '');
    if (!place || !drawing.shows(place)) continue;
    const { zoom } = drawing.view;
    const polygons = areasOf(place.geometry, drawing.library).flatMap((area) =>
      toPolygons(areaRings(area, zoom), zoom),
    );
    const tip = polygons.length
      ? areaSpot(polygons, drawing)
      : { ...project([place.lon, place.lat], zoom), length: ARROW };
    if (!tip) continue;
    const clear = polygons.length ? 0 : TOWN_CLEAR;
    const at = { x: tip.x + clear, y: tip.y };
    const free = { x: at.x + tip.length, y: at.y };
    const owner = { evidenceId: leg.id, claim: leg.claim, locus: leg.locus };
    if (arriving) {
      drawing.line(`${leg.id}:arrow`, 'arrow', [free, at], owner);
      drawing.symbol(`${leg.id}:head`, 'head', at, owner, Math.PI);
    } else {
      drawing.line(`${leg.id}:departure`, 'departure', [at, free], owner);
      drawing.symbol(`${leg.id}:open-end`, 'open-end', free, owner, 0);
    }
    announce(drawing, leg, { x: at.x + tip.length * 0.8, y: at.y });
  }
}

/** Where an arrow fits inside an area, clear of what is drawn there, and how long it may be. */
function areaSpot(polygons: Polygon[], drawing: Drawing): (Pixel & { length: number }) | null {
  const part = largest(polygons);
  const free = freePoint(part, drawing.covered);
  if (!free) return null;
  const [left, , right] = boxOf(part[0]!);
  const length = Math.max(14, Math.min(ARROW, (right - left) * 0.3));
  return { x: free.x - length / 2, y: free.y, length };
}

function announce(drawing: Drawing, leg: Leg, at: Pixel): void {
  drawing.mark(leg.id, leg.label, at);
  drawing.label({
    id: leg.id,
    evidenceId: leg.id,
    lines: leg.mapLabel.split('\n'),
    kind: 'leg',
    anchor: at,
    rank: 4,
  });
}

/** Something given by one party to another, shown at its receiver: no line, so no route. */
export function drawTie(drawing: Drawing, story: Story, event: StoryEvent): void {
  const place = indexOf(story).places.get(event.link?.toPlaceId ?? '');
  if (!place || !drawing.shows(place)) return;
  const { zoom } = drawing.view;
  const polygons = areasOf(place.geometry, drawing.library).flatMap((area) =>
    toPolygons(areaRings(area, zoom), zoom),
  );
  const at = polygons.length
    ? freePoint(largest(polygons), drawing.covered)
    : project([place.lon, place.lat], zoom);
  if (!at) return;
  drawing.symbol(`${event.id}:tie`, 'tie', at, {
    evidenceId: event.id,
    claim: event.claim,
    locus: event.locus,
  });
  drawing.mark(event.id, event.label, at);
  drawing.label({
    id: event.id,
    evidenceId: event.id,
    lines: wrap(event.label, 24),
    kind: 'note',
    anchor: at,
    rank: 5,
  });
}
