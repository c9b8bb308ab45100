import { drawnPlaces } from '../story/drawn.ts';
import type { Claim, Place, Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { entry, legPlaces } from '../story/lookup.ts';
import { drawArea, drawPoint } from './areas.ts';
import { drawArrows, drawTie } from './arrows.ts';
import { drawBand, drawRiders } from './bands.ts';
import { Drawing } from './drawing.ts';
import { drawJourney } from './journey.ts';
import { placeLabels } from './labels.ts';
import { borderOf } from './project-geometry.ts';
import type { Scene, View } from './scene.ts';

/**
 * What is to be drawn for a story in a view: places first, then bands, the
 * journey, what rides on the bands, the other movements, and last the labels,
 * which keep clear of all of it.
 */
export function sceneOf(story: Story, library: GeometryLibrary, view: View): Scene {
  const drawing = new Drawing(view, library, selectedIds(story, view.selected));
  const located = locatedPlaces(story);
  const byId = new Map(story.places.map((place) => [place.id, place]));
  for (const [id, use] of located) {
    const place = byId.get(id);
    if (!place) continue;
    if (borderOf(place.geometry, library)) drawBand(drawing, place, use.claim);
    else if (place.locus === 'point') drawPoint(drawing, place, use.claim);
    else drawArea(drawing, place, use.claim, use.implied);
  }
  for (const movement of story.movements)
    if (movement.thread) drawJourney(drawing, story, movement);
  for (const event of story.events)
    if (event.symbol)
      for (const id of event.placeIds) {
        const place = byId.get(id);
        if (place) drawRiders(drawing, place, event);
      }
  for (const movement of story.movements)
    if (!movement.thread) drawArrows(drawing, story, movement);
  for (const event of story.events) if (event.link) drawTie(drawing, story, event);
  const { labels, leaders } = placeLabels(
    drawing.wanted,
    drawing.covered,
    view.zoom,
    drawing.selected,
  );
  return {
    features: [...drawing.features, ...leaders],
    labels,
    marks: inTextOrder(story, drawing),
  };
}

/** Selecting a movement selects its legs as well. */
function selectedIds(story: Story, id: string | null): Set<string> {
  if (id === null) return new Set();
  const found = entry(story, id);
  return new Set(
    found?.kind === 'movement' ? [id, ...found.movement.legs.map((leg) => leg.id)] : [id],
  );
}

/**
 * The places that get a mark, with how strongly the words put something
 * there. A place that is only implied keeps the lighter look.
 */
function locatedPlaces(story: Story): Map<string, { claim: Claim; implied: boolean }> {
  const uses = new Map<string, { claim: Claim; implied: boolean }>();
  const put = (id: string, claim: Claim) => {
    const before = uses.get(id);
    if (!before || (before.implied && claim !== 'implied'))
      uses.set(id, { claim, implied: claim === 'implied' });
  };
  const isCountry = (place: Place | undefined) => place?.kind === 'country';
  for (const event of story.events)
    if (event.locus !== 'unstated')
      for (const id of event.placeIds)
        if (!isCountry(story.places.find((place) => place.id === id))) put(id, event.claim);
  for (const movement of story.movements)
    for (const leg of movement.legs) {
      const border = leg.through.filter((id) =>
        story.places.some((place) => place.id === id && place.kind === 'border'),
      );
      if (border.length > 0) border.forEach((id) => put(id, leg.claim));
      else if (leg.claim !== 'gap' && leg.locus !== 'unstated')
        (leg.through.length > 0 ? leg.through : legPlaces(leg)).forEach((id) => put(id, leg.claim));
    }
  for (const place of drawnPlaces(story)) if (!isCountry(place)) put(place.id, 'stated');
  return uses;
}

/** Marks in the order in which the article first speaks of them; the journey in its own order. */
function inTextOrder(story: Story, drawing: Drawing): Scene['marks'] {
  const first = (id: string): number => {
    const found = entry(story, id);
    if (found?.kind === 'event') return found.event.quotes[0]?.start ?? Infinity;
    if (found?.kind === 'place')
      return story.mentions.find((mention) => mention.placeId === id)?.start ?? Infinity;
    if (found?.kind === 'leg')
      return (
        Math.min(...found.movement.legs.flatMap((leg) => leg.quotes?.map((q) => q.start) ?? [])) +
        found.leg.order / 100
      );
    return Infinity;
  };
  return [...drawing.marks].sort((a, b) => first(a.evidenceId) - first(b.evidenceId));
}
