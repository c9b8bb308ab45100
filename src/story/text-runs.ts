import { paragraphs, runs } from '../text/runs.ts';
import { sentences } from '../text/sentences.ts';
import type { Range } from '../text/ranges.ts';
import type { Story, StoryMention } from './document.ts';

/** A stretch of the article that is the same thing from end to end, whatever is selected. */
export interface TextRun extends Range {
  text: string;
  /** The mention it belongs to, if any. */
  mention: StoryMention | null;
}

/** A paragraph of the article: UTF-16 offsets. */
export interface Paragraph extends Range {
  runs: TextRun[];
}

/**
 * The article's paragraphs, cut at every edge that can ever matter: of
 * mentions, of sentences, and of all that is quoted. What is selected or
 * pointed at changes the look of runs and never their number, so that no
 * element is replaced under a pointer.
 */
export function articleParagraphs(story: Story): Paragraph[] {
  const { text, bodyStart } = story.article;
  const tellers = [...story.events, ...story.movements.flatMap((movement) => movement.legs)];
  const spans: (Range & { mention: StoryMention | null })[] = [
    ...story.mentions.map((mention) => ({ start: mention.start, end: mention.end, mention })),
    ...[
      ...sentences(text),
      ...tellers.flatMap(({ quotes }) => quotes ?? []),
      ...[...story.actors, ...story.sources].flatMap(({ quotes }) => quotes),
    ].map(({ start, end }) => ({ start, end, mention: null })),
  ];
  return paragraphs(text, bodyStart).map(({ start, end }) => ({
    start,
    end,
    runs: runs(text, start, end, spans).map((run) => ({
      start: run.start,
      end: run.end,
      text: run.text,
      mention: run.covers.find(({ mention }) => mention !== null)?.mention ?? null,
    })),
  }));
}
