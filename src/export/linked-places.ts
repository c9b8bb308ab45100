import type { Locus, Place, Story, StoryEvent } from '../story/document.ts';
import { evidenceFor } from '../story/evidence.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { locatedPlaces } from '../story/located.ts';
import { citation, claimWords, publicationLabel } from '../story/words.ts';
import { attributionOf } from './attribution.ts';
import type { Format } from './format.ts';
import { linkedNames } from './linked-names.ts';
import { partsOf, placeShape } from './shapes.ts';
import { geonamesUri, storyUrn } from './urns.ts';

/** The article's places in the Linked Places Format, version 1.2, for gazetteers and linked data. */
export const linkedPlacesFormat: Format = {
  id: 'places',
  file: 'places.lpf.json',
  mediaType: 'application/ld+json',
  label: 'The article’s places as linked data (Linked Places Format)',
  write: (story, geometry) => `${JSON.stringify(linkedPlaces(story, geometry))}\n`,
};

/** How certain a place's geometry is, in the format's words. */
const certainties: Readonly<Record<Exclude<Locus, 'unstated'>, string>> = {
  point: 'certain',
  area: 'less-certain',
  line: 'uncertain',
};

export function linkedPlaces(story: Story, geometry: GeometryLibrary) {
  const attribution = attributionOf(story);
  const marked = new Map(locatedPlaces(story).map((located) => [located.place.id, located]));
  return {
    '@context':
      'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld',
    '@id': `${storyUrn(story)}:places`,
    type: 'FeatureCollection',
    title: `Places in ${publicationLabel(story)}`,
    // Whoever reads this as linked data keeps only what the format's context knows.
    descriptions: Object.values(attribution).map((value) => ({ value, lang: 'en' })),
    attribution,
    features: story.places.map((place) => {
      const located = marked.get(place.id);
      const when = whenOf(story, place);
      return {
        '@id': `${storyUrn(story)}:${place.id}`,
        type: 'Feature',
        properties: {
          title: place.label ?? place.name,
          ...(place.country === undefined ? {} : { ccodes: [place.country] }),
          kind: place.kind,
          locus: place.locus,
          ...(located ? { claim: located.claim } : {}),
        },
        ...(when ? { when } : {}),
        names: linkedNames(story, place),
        geometry: located ? settings(place, geometry) : null,
        ...links(place),
        descriptions: descriptionsOf(story, place),
      };
    }),
  };
}

/** What a mark stands for, with how certain that is. A name that puts nothing on the map has none. */
function settings(place: Place, library: GeometryLibrary) {
  if (place.locus === 'unstated') return null;
  const certainty = certainties[place.locus];
  const parts = partsOf(placeShape(place, library, 'light'));
  if (parts.length === 0) return null;
  return {
    type: 'GeometryCollection',
    geometries: parts.map((part) => ({ ...part, certainty })),
  };
}

/** The dates of what the article puts there; none where it dates nothing. */
function whenOf(story: Story, { id }: Place) {
  const dated = story.events.filter(
    ({ placeIds, locus, when }) => locus !== 'unstated' && when.start && placeIds.includes(id),
  );
  if (dated.length === 0) return null;
  const spans = new Map(dated.map(({ when }) => [`${when.start}/${when.end}`, span(when)]));
  const fromContext = dated.some(({ when }) => when.yearFrom === 'context');
  const years = fromContext ? '; the year is not in the article' : '';
  return {
    timespans: [...spans.values()],
    label: `When the article puts something there${years}`,
  };
}

const span = ({ start, end }: StoryEvent['when']) => ({
  start: { in: start },
  ...(end === null ? {} : { end: { in: end } }),
});

/** The surroundings of a town are not the town: close, not the same. */
function links({ geonameId, kind }: Place) {
  if (geonameId === undefined) return {};
  const type = kind === 'around' ? 'closeMatch' : 'exactMatch';
  return { links: [{ type, identifier: geonamesUri(geonameId) }] };
}

/** The article's sentences about a place, each with how it puts it and whom it cites; then a person's note. */
function descriptionsOf(story: Story, { id, note }: Place) {
  const excerpts = evidenceFor(story, id)?.excerpts ?? [];
  const told = excerpts.map(({ passage, about, sources }) => {
    const cited = citation(passage.exact, sources, story);
    return about ? `${about.label} (${claimWords[about.claim]}): ${cited}` : cited;
  });
  const values = note === undefined ? told : [...told, note];
  return values.map((value) => ({ value, lang: story.article.language }));
}
