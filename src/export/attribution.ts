import type { Story } from '../story/document.ts';
import { boundaryNote, publicationLine } from '../story/words.ts';

/** Whose words and shapes a file holds, and what its shapes do not claim. */
export interface Attribution {
  /** Where the article appeared. */
  article: string;
  /** Whose text it is. */
  notice: string;
  boundaries: string;
  precision: string;
  data: string;
}

/** What every published file says of its origin. */
export function attributionOf(story: Story): Attribution {
  return {
    article: publicationLine(story),
    notice: story.article.notice,
    boundaries: boundaryNote,
    precision:
      'A shape is as precise as the article’s words and no more: an area or a whole border stands for “somewhere in it” or “somewhere along it”.',
    data: 'Shapes: Natural Earth; border lines © OpenStreetMap contributors (ODbL). Places: GeoNames (CC BY 4.0).',
  };
}

/** What the shapes are and are not, as one passage. */
export function shapesNotice(story: Story): string {
  const { boundaries, precision, data } = attributionOf(story);
  return [boundaries, precision, data].join(' ');
}
