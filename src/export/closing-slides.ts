import type { Story } from '../story/document.ts';
import { publicationLine } from '../story/words.ts';
import { attributionOf } from './attribution.ts';
import { paragraph, type Slide, type SlideBox, type SlideParagraph } from './slide.ts';
import { columnsOf, fitted } from './slide-fit.ts';

/** Two columns below the title, in inches. */
const columns: readonly [SlideBox, SlideBox] = [
  { x: 0.5, y: 1.3, w: 5.95, h: 5.7 },
  { x: 6.88, y: 1.3, w: 5.95, h: 5.7 },
];

/** What the article leaves open: the questions on the slide, why they are open in its notes. */
export function gapSlides({ gaps }: Story): Slide[] {
  const slides: Slide[] = [];
  let left = gaps.map(({ question }) => paragraph('item', question, 6));
  while (left.length > 0) {
    const { texts, rest } = columnsOf('Questions', columns, left);
    const from = gaps.length - left.length;
    const here = gaps.slice(from, gaps.length - rest.length);
    slides.push({
      title: slides.length === 0 ? 'Not in the article' : 'Not in the article, continued',
      cover: false,
      texts,
      picture: null,
      notes: here.map(({ question, why }) => `${question} ${why}`).join('\n'),
    });
    left = rest;
  }
  return slides;
}

/** Whom the article cites, what is from outside it, and whose text and map it is. */
export function sourcesSlide(story: Story): Slide {
  const { notice, boundaries, precision, data } = attributionOf(story);
  const section = (heading: string, lines: readonly string[]): SlideParagraph[] =>
    lines.length > 0
      ? [
          paragraph('heading', heading, 4),
          ...lines.map((line, i) => paragraph('item', line, i < lines.length - 1 ? 4 : 16)),
        ]
      : [];
  const cited = story.sources.map(({ label }) => label);
  return {
    title: 'Sources and credits',
    cover: false,
    texts: [
      fitted('Sources', columns[0], [
        ...section('Whom the article cites', cited),
        ...section('The article', [publicationLine(story), notice].filter(Boolean)),
      ]),
      fitted('Credits', columns[1], [
        ...section('The map', [boundaries, precision, data]),
        ...section('Made with', ['Plotline: every mark stands for words of the article.']),
      ]),
    ],
    picture: null,
    notes: story.context
      .map(
        ({ text, source, certainty }) =>
          `Context, not in the article: ${text} (${source}; ${certainty})`,
      )
      .join('\n'),
  };
}
