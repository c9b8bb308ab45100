import * as v from 'valibot';
import { matches, type Quote } from '../text/quote.ts';
import type { Story } from './document.ts';
import { explainIssue } from './issue.ts';
import { storySchema } from './document-schema.ts';

/** A `story.json` that is not a story. The message is a sentence to a person. */
export class StoryError extends Error {
  override name = 'StoryError';
}

/**
 * Validates a finished `story.json` at the edge of the app: its shape, and that
 * every quote still says what stands at its offsets. Throws a StoryError.
 */
export function parseStory(json: unknown): Story {
  const result = v.safeParse(storySchema, json);
  if (!result.success) {
    const { message } = explainIssue(result.issues[0]);
    const more = result.issues.length > 1 ? ` (and ${result.issues.length - 1} more)` : '';
    throw new StoryError(`This is not a story that can be shown: ${message}${more}`);
  }
  const story = result.output;
  for (const quote of quotesOf(story))
    if (!matches(story.article.text, quote))
      throw new StoryError(
        `This story cannot be trusted: the quote “${quote.exact}” is not what its article says at ${quote.start} to ${quote.end}.`,
      );
  return story;
}

/** Every quote of a story. */
export function quotesOf(story: Story): Quote[] {
  const entries = [
    ...story.events,
    ...story.movements.flatMap((movement) => movement.legs),
    ...story.sources,
    ...story.actors,
  ];
  return [
    ...(story.article.publication ? [story.article.publication.header] : []),
    ...story.mentions,
    ...entries.flatMap((entry) => entry.quotes ?? []),
    ...entries.flatMap((entry) =>
      'quantities' in entry ? (entry.quantities ?? []).map((quantity) => quantity.quote) : [],
    ),
    ...[...story.events, ...story.sources].flatMap(({ when }) => when.words ?? []),
    ...story.steps.flatMap((step) => step.quote ?? []),
  ];
}
