import { paragraphs, runs } from '../text/runs.ts';
import { sentencesAround } from '../text/sentences.ts';
import type { Range } from '../text/ranges.ts';
import type { Story, StoryMention } from './document.ts';

/** A stretch of the article that is the same thing from end to end, whatever is selected. */
export interface TextRun extends Range {
  text: string;
  /** The mention it belongs to, if any. */
  mention: StoryMention | null;
}

type Span = Range & { mention: StoryMention | null };

/** A paragraph of the article, cut into its runs when somebody asks for them. UTF-16 offsets. */
export class Paragraph implements Range {
  readonly start: number;
  readonly end: number;
  readonly #article: string;
  readonly #spans: Span[] = [];
  #runs: TextRun[] | null = null;

  constructor(article: string, { start, end }: Range) {
    this.#article = article;
    this.start = start;
    this.end = end;
  }

  /** Adds what the paragraph is cut at. Not after its runs have been asked for. */
  add(span: Span): void {
    this.#spans.push(span);
  }

  get runs(): readonly TextRun[] {
    return (this.#runs ??= this.#cut());
  }

  #cut(): TextRun[] {
    const sentences = sentencesAround(this.#article, this).map((sentence): Span => {
      return { ...sentence, mention: null };
    });
    const spans = [...this.#spans, ...sentences];
    return runs(this.#article, this.start, this.end, spans).map(({ start, end, text, covers }) => ({
      start,
      end,
      text,
      mention: covers.find(({ mention }) => mention !== null)?.mention ?? null,
    }));
  }
}

/**
 * The article's paragraphs, cut at every edge that can ever matter: of
 * mentions, of sentences, and of all that is quoted. What is selected or
 * pointed at changes the look of runs and never their number, so that no
 * element is replaced under a pointer.
 */
export function articleParagraphs(story: Story): Paragraph[] {
  const { text, bodyStart } = story.article;
  const parts = paragraphs(text, bodyStart).map((part) => new Paragraph(text, part));
  const add = (span: Span) => {
    for (let i = firstEndingAfter(parts, span.start); i < parts.length; i++) {
      if (parts[i]!.start >= span.end) return;
      parts[i]!.add(span);
    }
  };
  for (const mention of story.mentions) add({ start: mention.start, end: mention.end, mention });
  const tellers = [...story.events, ...story.movements.flatMap((movement) => movement.legs)];
  for (const { quotes } of [...tellers, ...story.actors, ...story.sources])
    for (const { start, end } of quotes ?? []) add({ start, end, mention: null });
  return parts;
}

/** Where the first of some sorted ranges is that ends behind an offset; their number if none does. */
export function firstEndingAfter(sorted: readonly Range[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
