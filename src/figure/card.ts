import { wrap } from '../scene/labels.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { wholeStep, type Beat } from '../story/talk.ts';
import { boundaryNote, mapCredits, publicationLine } from '../story/words.ts';
import { paper } from '../theme/paper.ts';
import type { FigureBasemap } from './basemap.ts';
import { element, escapeXml, type Attributes } from './markup.ts';
import { shownFigure } from './shown.ts';

/** The card's size in pixels: what services ask for that show links as pictures. */
export const cardSize = { width: 1200, height: 630 };

/** Of the words' part, on the left. */
const WORDS = 372;
const EDGE = 40;
/** How much larger than on a screen the map is drawn: a card is mostly seen small. */
const SCALE = 1.4;

/**
 * A story's map as a card that stands for a link to it: what it is, from the
 * story's own publication data, beside its marks. One SVG by itself; `library` holds
 * the shapes as they are published with the story.
 */
export function cardFigure(story: Story, library: GeometryLibrary, basemap: FigureBasemap): string {
  const { width, height } = cardSize;
  const { panel, line, ink, muted } = paper.surface;
  const stage = { width: (width - WORDS) / SCALE, height: height / SCALE };
  const map = shownFigure(
    story,
    library,
    basemap,
    paper,
    { beat: opening(story), selected: null },
    { stage: { ...stage, covered: {} }, idPrefix: 'card-', fitted: true, detail: { grain: 0.5 } },
  );
  const { publication } = story.article;
  const title = publication?.series ?? publicationLine(story);
  const issue = publication ? `Volume ${publication.volume}, Issue ${publication.issue}` : null;
  const label = (size: number, fill: string, more: Attributes = {}) => ({
    'font-family': `${paper.fonts.label}, sans-serif`,
    'font-size': size,
    fill,
    ...more,
  });
  const titled = wrap(title, 16);
  const top = 168;
  const notes = [...wrap(boundaryNote, 52), ...wrap(mapCredits, 52)];
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: panel }),
    element(
      'svg',
      {
        x: WORDS,
        width: width - WORDS,
        height,
        viewBox: `0 0 ${stage.width} ${stage.height}`,
        overflow: 'hidden',
      },
      map,
    ),
    element('rect', { x: WORDS - 1, width: 2, height, fill: line }),
    lines(['Plotline'], { x: EDGE, y: 84 }, 30, label(26, muted, { 'font-weight': 600 })),
    lines(titled, { x: EDGE, y: top }, 50, {
      ...label(44, ink, { 'font-weight': 600 }),
      'font-family': `${paper.fonts.read}, serif`,
    }),
    issue === null
      ? ''
      : lines([issue], { x: EDGE, y: top + titled.length * 50 + 6 }, 30, label(26, ink)),
    lines(notes, { x: EDGE, y: height - 40 - (notes.length - 1) * 16 }, 16, label(12, muted)),
  );
}

/** The talk's first picture, where that is of everything: it leaves out what would only crowd. */
function opening(story: Story): Beat | null {
  const first = story.steps[0] && wholeStep(story, story.steps[0].id);
  return first?.subject === null ? first : null;
}

/** Lines of words, each so many pixels below the one before. */
function lines(
  words: readonly string[],
  { x, y }: { x: number; y: number },
  step: number,
  attributes: Attributes,
): string {
  return words
    .map((line, i) => element('text', { x, y: y + i * step, ...attributes }, escapeXml(line)))
    .join('');
}
