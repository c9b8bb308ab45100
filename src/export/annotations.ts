import type { Story } from '../story/document.ts';
import { publicationLabel, sourceLine } from '../story/words.ts';
import type { Quote } from '../text/quote.ts';
import { toSelectors } from '../text/selectors.ts';
import { attributionOf } from './attribution.ts';
import type { Format } from './format.ts';
import { evidenceRecords } from './records.ts';
import { geonamesUri, mentionUrn, storyUrn } from './urns.ts';

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

type Purpose = 'identifying' | 'classifying' | 'describing' | 'commenting' | 'linking';

export function annotationCollection(story: Story) {
  const base = storyUrn(story);
  const items = [...mentionAnnotations(story), ...evidenceAnnotations(story)];
  const [id, pageId] = [`${base}:annotations`, `${base}:annotations:1`];
  const page = { id: pageId, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  const { article, notice, ...shapes } = attributionOf(story);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Mentions and evidence in ${publicationLabel(story)}`,
    // Prefixes that the context has; its own `rights` takes an address only.
    'dc:source': article,
    'dc:rights': notice,
    'dc:description': Object.values(shapes).join(' '),
    total: items.length,
    first: page,
    last: pageId,
  };
}

function mentionAnnotations(story: Story) {
  const places = new Map(story.places.map((place) => [place.id, place]));
  return story.mentions.map((mention, i) => {
    const place = mention.placeId === undefined ? undefined : places.get(mention.placeId);
    return annotation(story, mentionUrn(story, i + 1), 'identifying', mention, [
      text('classifying', mention.reading),
      ...(place ? [text('describing', place.name), text('classifying', place.locus)] : []),
      ...(place?.geonameId === undefined
        ? []
        : [
            {
              type: 'SpecificResource',
              purpose: 'identifying',
              source: geonamesUri(place.geonameId),
            },
          ]),
      text('commenting', mention.reason),
    ]);
  });
}

function evidenceAnnotations(story: Story) {
  const told = evidenceRecords(story).filter(({ kind }) => kind !== 'place');
  return told.flatMap(({ id, label, claim, locus, quotes, sources }) =>
    quotes.map((quote, i) =>
      annotation(story, `${storyUrn(story)}:${id}:${i + 1}`, 'linking', quote, [
        text('identifying', id),
        text('describing', label),
        text('classifying', claim),
        text('classifying', locus),
        text('linking', sourceLine(sources)),
      ]),
    ),
  );
}

const text = (purpose: Purpose, value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
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
