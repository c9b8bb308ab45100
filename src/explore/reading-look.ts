import type { Reading } from '../geoparse/mention.ts';

/** The tag after a mention's words that says how it was read, where readings are shown. */
export const readingTags: Readonly<Record<Reading, string>> = {
  literal: 'lit',
  metonym: 'met',
  adjectival: 'adj',
  institution: 'inst',
  publication: 'pub',
  person: 'pers',
};
