import type { Story } from '../story/document.ts';
import { publicationLabel } from '../story/words.ts';
import type { Quote } from '../text/quote.ts';
import { toSelectors } from '../text/selectors.ts';
import type { Format } from './format.ts';

/**
 * Every mention and every quote of an event or leg as a W3C Web Annotation on
 * the article's text, which is published beside it as `article.txt`.
 */
export const annotationsFormat: Format = {
  id: 'annotations',
  file: 'annotations.jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  label: 'Mentions and quotes as W3C Web Annotations',
  write: (story) => `${JSON.stringify(annotationCollection(story))}\n`,
};

interface Body {
  type: 'TextualBody';
  purpose: 'identifying' | 'classifying' | 'describing' | 'commenting';
  value: string;
}

export function annotationCollection(story: Story) {
  const base = `urn:plotline:${story.id}`;
  const items = [...mentionAnnotations(story, base), ...evidenceAnnotations(story, base)];
  const page = { id: `${base}:annotations:1`, type: 'AnnotationPage', startIndex: 0, items };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}:annotations`,
    type: 'AnnotationCollection',
    label: label(story),
    total: items.length,
    first: page,
  };
}

const label = (story: Story) => `Mentions and evidence in ${publicationLabel(story)}`;

function mentionAnnotations(story: Story, base: string) {
  const places = new Map(story.places.map((place) => [place.id, place]));
  return story.mentions.map((mention, i) => {
    const place = mention.placeId === undefined ? undefined : places.get(mention.placeId);
    return annotation(story, `${base}:mention:${i + 1}`, 'identifying', mention, [
      { type: 'TextualBody', purpose: 'classifying', value: mention.reading },
      ...(place ? [text('describing', place.name)] : []),
      ...(place?.geonameId === undefined
        ? []
        : [
            {
              type: 'SpecificResource',
              purpose: 'identifying',
              source: `https://sws.geonames.org/${place.geonameId}/`,
            },
          ]),
      text('commenting', mention.reason),
    ]);
  });
}

function evidenceAnnotations(story: Story, base: string) {
  const legs = story.movements.flatMap((movement) => movement.legs);
  return [...story.events, ...legs].flatMap(({ id, label, claim, quotes }) =>
    (quotes ?? []).map((quote, i) =>
      annotation(story, `${base}:${id}:${i + 1}`, 'linking', quote, [
        text('identifying', id),
        text('describing', label),
        text('classifying', claim),
      ]),
    ),
  );
}

const text = (purpose: Body['purpose'], value: string): Body => ({
  type: 'TextualBody',
  purpose,
  value,
});

function annotation(
  story: Story,
  id: string,
  motivation: string,
  quote: Quote,
  body: readonly object[],
) {
  return {
    id,
    type: 'Annotation',
    motivation,
    body,
    target: { source: 'article.txt', selector: toSelectors(story.article.text, quote) },
  };
}
