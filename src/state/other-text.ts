import { partPlaces, plainStory } from '../story/plain-story.ts';
import { usedGeometry } from '../story/used-geometry.ts';
import type { Geocoder, GeocoderProgress } from './geocoder.ts';
import type { LoadedStory } from './library.ts';

/** A text that a reader brings along, with its places on the map. */
export interface OtherText extends LoadedStory {
  /** How many of its places are on the map, and which are not, as a sentence. */
  summary: string;
}

/** A text is read whole and at once, in memory: what is longer is refused. UTF-16 units. */
const LONGEST = 200_000;

/** How far the reading of a text is, in words. */
export function progressWords(progress: GeocoderProgress | { kind: 'shapes' }): string {
  switch (progress.kind) {
    case 'loading': {
      const size =
        progress.bytes > 0 ? `, ${Math.max(1, Math.round(progress.bytes / 1e6))} MB` : '';
      return `Loading the gazetteer${size}…`;
    }
    case 'reading':
      return 'Finding the places…';
    case 'shapes':
      return 'Loading the shapes of its areas and borders…';
  }
}

/**
 * Reads a text in the browser: its places, and the shapes of those that it
 * names as places. Throws an Error whose message is a sentence to a person.
 */
export async function readOtherText(
  text: string,
  base: string,
  geocoder: Pick<Geocoder, 'find'>,
  onprogress: (words: string) => void,
): Promise<OtherText> {
  if (text.trim() === '') throw new Error('There is no text yet: paste one, or choose a file.');
  if (text.length > LONGEST)
    throw new Error(
      `This text has ${count(text.length)} letters; at most ${count(LONGEST)} can be read at once. Take a part of it.`,
    );
  const found = await geocoder.find(text, (progress) => onprogress(progressWords(progress)));
  if (found.length === 0)
    throw new Error(
      'No place is named in this text, so there is nothing to put on the map. Plotline reads English, with its capitals.',
    );
  const story = plainStory(text, found);
  const refs = usedGeometry(story);
  if (refs.length > 0) onprogress(progressWords({ kind: 'shapes' }));
  // With the validation that only a text of the reader's own needs.
  const { joinShapes, loadShapes } = await import('./shapes.ts');
  const { geometry, failed } = await loadShapes(base, refs);
  await joinShapes(
    geometry,
    story.places.map((place) => place.geometry),
  );
  const { drawn, undrawn } = partPlaces(story, geometry);
  const lost = undrawn.filter((place) => place.geometry.some((ref) => failed.has(ref)));
  const shapeless = undrawn.filter((place) => !lost.includes(place));
  return {
    story,
    geometry: Promise.resolve(geometry),
    hasShape: (place) => !undrawn.includes(place),
    problem:
      lost.length > 0
        ? `${names(lost)} could not be drawn: ${[...new Set(failed.values())].join('; ')}. The text marks the words all the same.`
        : null,
    summary: summaryOf(drawn.length, shapeless),
  };
}

function summaryOf(drawn: number, shapeless: { name: string }[]): string {
  const on =
    drawn === 0
      ? 'Nothing that it names is on the map: choose a dotted name to see why'
      : `${drawn} ${drawn === 1 ? 'place' : 'places'} on the map`;
  return shapeless.length > 0
    ? `${on}; marked in the text only, for want of a shape: ${names(shapeless)}.`
    : `${on}.`;
}

const names = (places: { name: string }[]) => places.map((place) => place.name).join(', ');
const count = (value: number) => value.toLocaleString('en-US');
