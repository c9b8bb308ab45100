import type { Format } from './format.ts';

/** The story document itself, which the app reads and everything else is made from. */
export const storyFormat: Format = {
  id: 'story',
  file: 'story.json',
  mediaType: 'application/json',
  label: 'The story: article, mentions, places, events and movements as one document',
  write: (story) => `${JSON.stringify(story)}\n`,
};
