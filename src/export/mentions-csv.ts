import type { Story, StoryMention } from '../story/document.ts';
import { indexOf } from '../story/story-index.ts';
import { passageAround } from '../text/sentences.ts';
import { attributionOf } from './attribution.ts';
import { csvTable, type Columns } from './csv.ts';
import type { Format } from './format.ts';

/** Every mention of a place as a row: how it was read, and which place it names. */
export const mentionsCsvFormat: Format = {
  id: 'mentions',
  file: 'mentions.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  label: 'Every mention of a place as a table (CSV)',
  write: (story) => csvTable(story.mentions, columns(story)),
};

function columns(story: Story): Columns<StoryMention> {
  const { places } = indexOf(story);
  const { article, notice, boundaries } = attributionOf(story);
  const placeOf = ({ placeId }: StoryMention) => places.get(placeId ?? '');
  return {
    start: ({ start }) => start,
    end: ({ end }) => end,
    exact: ({ exact }) => exact,
    reading: ({ reading }) => reading,
    use: ({ use }) => use,
    place_id: ({ placeId }) => placeId,
    name: (mention) => placeOf(mention)?.name,
    // What the gazetteer knows of the place; `place_locus` tells whether that is a spot or stands for an area.
    place_locus: (mention) => placeOf(mention)?.locus,
    lat: (mention) => placeOf(mention)?.lat,
    lon: (mention) => placeOf(mention)?.lon,
    geoname_id: (mention) => placeOf(mention)?.geonameId,
    country: (mention) => placeOf(mention)?.country,
    score: ({ score }) => score,
    reason: ({ reason }) => reason,
    correction: ({ correction }) => correction?.reason,
    excerpt: (mention) => `“${passageAround(story.article.text, mention).exact}”`,
    article: () => article,
    notice: () => notice,
    boundaries: () => boundaries,
  };
}
