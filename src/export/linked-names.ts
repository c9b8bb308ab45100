import type { Place, Story, StoryMention } from '../story/document.ts';
import { paragraphAt } from '../story/excerpts.ts';
import { publicationLabel } from '../story/words.ts';
import { mentionUrn, storyUrn } from './urns.ts';

interface NameAttestation {
  toponym: string;
  lang: string;
  citations: { label: string; '@id': string }[];
}

/**
 * The names by which the article calls a place, each with where it does so. An
 * adjective (“Tajik”) is no name: it attests the gazetteer's, as does the
 * article as a whole for a place that a person has added.
 */
export function linkedNames(story: Story, place: Place): NameAttestation[] {
  const cited = new Map<string, NameAttestation['citations']>();
  story.mentions.forEach((mention, i) => {
    if (mention.placeId !== place.id) return;
    const name = mention.reading === 'adjectival' ? place.name : mention.exact;
    cited.set(name, [
      ...(cited.get(name) ?? []),
      { label: where(story, mention), '@id': mentionUrn(story, i + 1) },
    ]);
  });
  if (cited.size === 0)
    cited.set(place.name, [{ label: publicationLabel(story), '@id': storyUrn(story) }]);
  return [...cited].map(([toponym, citations]) => {
    return { toponym, lang: story.article.language, citations };
  });
}

const where = (story: Story, { exact, reading, start }: StoryMention) => {
  const paragraph = paragraphAt(story, start);
  const at = paragraph === 0 ? 'header' : `paragraph ${paragraph}`;
  return `${publicationLabel(story)}, ${at}: “${exact}” (${reading})`;
};
