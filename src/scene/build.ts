import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { locatedPlaces } from '../story/located.ts';
import { entry } from '../story/lookup.ts';
import { relatedIds } from '../story/related.ts';
import { indexOf } from '../story/story-index.ts';
import { drawArea, drawPoint } from './areas.ts';
import { drawArrows, drawTie } from './arrows.ts';
import { drawBand, drawRiders } from './bands.ts';
import { Drawing } from './drawing.ts';
import { drawJourney } from './journey.ts';
import { placeLabels } from './label-places.ts';
import { borderOf } from './project-geometry.ts';
import type { Scene, View } from './scene.ts';

/**
 * What is to be drawn for a story in a view: places first, then bands, the
 * journey, what rides on the bands, the other movements, and last the labels,
 * which keep clear of all of it.
 */
export function sceneOf(story: Story, library: GeometryLibrary, view: View): Scene {
  const drawing = drawingOf(story, library, view);
  return view.unlabelled ? bareScene(story, drawing) : labelledScene(story, drawing);
}

/** Everything that is there, before any label has its place. */
export function drawingOf(story: Story, library: GeometryLibrary, view: View): Drawing {
  const drawing = new Drawing(view, library, selectedIds(story, view.selected));
  const { places } = indexOf(story);
  for (const { place, claim } of locatedPlaces(story)) {
    if (!drawing.shows(place) || (view.told && !view.told.has(place.id))) continue;
    if (borderOf(place.geometry, library)) drawBand(drawing, place, claim);
    else if (place.locus === 'point') drawPoint(drawing, place, claim);
    else drawArea(drawing, place, claim, claim === 'implied');
  }
  for (const movement of story.movements)
    if (movement.thread) drawJourney(drawing, story, movement);
  for (const event of story.events)
    if (event.symbol && (!view.told || view.told.has(event.id)))
      for (const id of event.placeIds) {
        const place = places.get(id);
        if (place && drawing.shows(place)) drawRiders(drawing, place, event);
      }
  for (const movement of story.movements)
    if (!movement.thread) drawArrows(drawing, story, movement);
  for (const event of story.events) if (event.link) drawTie(drawing, story, event);
  return drawing;
}

/** A drawing as a scene without labels: for who asks for the marks alone. */
export function bareScene(story: Story, drawing: Drawing): Scene {
  return { features: drawing.features, labels: [], marks: inTextOrder(story, drawing) };
}

/** A drawing as a scene whose labels keep clear of all of it. */
export function labelledScene(story: Story, drawing: Drawing): Scene {
  const { wanted, covered, view, selected, features } = drawing;
  const { labels, leaders } = placeLabels(wanted, covered, view, selected);
  return { features: [...features, ...leaders], labels, marks: inTextOrder(story, drawing) };
}

/** What belongs to the selected thing is selected with it; a place stands for itself alone. */
function selectedIds(story: Story, id: string | null): ReadonlySet<string> {
  if (id === null) return new Set();
  return entry(story, id)?.kind === 'place' ? new Set([id]) : relatedIds(story, id);
}

/** Marks in the order in which the article first speaks of them; the journey in its own order. */
function inTextOrder(story: Story, drawing: Drawing): Scene['marks'] {
  const { mentions } = indexOf(story);
  const first = (id: string): number => {
    const found = entry(story, id);
    if (found?.kind === 'event') return found.event.quotes[0]?.start ?? Infinity;
    if (found?.kind === 'place') return mentions.get(id)?.[0]?.start ?? Infinity;
    if (found?.kind === 'leg')
      return (
        Math.min(...found.movement.legs.flatMap((leg) => leg.quotes?.map((q) => q.start) ?? [])) +
        found.leg.order / 100
      );
    return Infinity;
  };
  return drawing.marks
    .map((mark) => ({ mark, at: first(mark.evidenceId) }))
    .sort((a, b) => a.at - b.at)
    .map(({ mark }) => mark);
}
