import type { Story } from '../story/document.ts';

/** The name that stands before everything of a story in linked data. */
export const storyUrn = ({ id }: Pick<Story, 'id'>): string => `urn:plotline:${id}`;

/** The nth mention of a story, counted from 1, as the annotations name it. */
export const mentionUrn = (story: Pick<Story, 'id'>, n: number): string =>
  `${storyUrn(story)}:mention:${n}`;

/** A place in GeoNames. */
export const geonamesUri = (geonameId: number): string => `https://sws.geonames.org/${geonameId}/`;
