import { describe, expect, it } from 'vitest';
import { plainStory } from '../story/plain-story.ts';
import { sampleStory } from '../story/sample.ts';
import { boundaryNote } from '../story/words.ts';
import { paragraph, slideSize, type Slide, type SlideText } from './slide.ts';
import { columnsOf, fitted, textHeight } from './slide-fit.ts';
import { slidesOf } from './slides.ts';

const sample = sampleStory();
const quoted = sample.events[0]!.quotes[0]!;
const story = {
  ...sample,
  steps: [
    sample.steps[0]!,
    { ...sample.steps[0]!, id: 'left', title: 'It left', quote: quoted, notes: 'One.\n\nTwo.' },
    { ...sample.steps[0]!, id: 'voyage', title: 'The voyage', focus: ['voyage'], quote: null },
  ],
};
const textOf = (texts: readonly SlideText[]) =>
  texts
    .flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')))
    .join('\n');
const wordsOn = ({ texts }: Slide) => textOf(texts);

describe('slidesOf', () => {
  const slides = slidesOf(story);
  const titled = (title: string) => slides.find((slide) => slide.title === title)!;

  it('is a title, a slide for every step, what is left open, and the sources', () => {
    expect(slides.map(({ title }) => title)).toEqual([
      'Coastal Ledger, Volume 2, Issue 7',
      'A ferry',
      'It left',
      'The voyage',
      'Not in the article',
      'Sources and credits',
    ]);
    expect(slides.map(({ picture }) => picture !== null)).toEqual([
      ...[false, true, true, true],
      ...[false, false],
    ]);
  });

  it('gives a step its exact words, how the article puts them, and whom it cites', () => {
    const slide = titled('It left');
    expect(wordsOn(slide)).toContain(`“${quoted.exact}”`);
    expect(wordsOn(slide)).toContain('How the article puts it: stated');
    expect(wordsOn(slide)).toContain('Ledger, May 4');
    expect(wordsOn(slide)).toContain(boundaryNote);
    expect(slide.notes).toBe('One.\nTwo.');
    expect(slide.picture!.alt).toBe('Map: It left. It shows: A ferry left.');
  });

  it('has a whole journey on one slide, each leg with its claim and its words, or why there are none', () => {
    const slide = titled('The voyage');
    expect(wordsOn(slide)).toContain('1  Timber from Norway  only implied\n“Timber from Norway”');
    expect(wordsOn(slide)).toContain('2  At sea  not in the article\nNo waters are named.');
    expect(wordsOn(slide)).toContain('3  Into Sweden  quoted\n“crossed the border');
    expect(slide.picture!.shown.beat!.leg).toBeNull();
  });

  it('keeps what is from outside the article apart, and says it is', () => {
    expect(wordsOn(slides[0]!)).toContain('From outside the article\nIt appeared in 2011. (found)');
    expect(titled('Sources and credits').notes).toBe(
      'Context, not in the article: It appeared in 2011. (The archive; found)',
    );
  });

  it('has every open question on a slide, however many there are, and why in the notes', () => {
    const gaps = Array.from({ length: 90 }, (_, i) => {
      return { ...story.gaps[0]!, id: `gap-${i}`, question: `Question ${i}?`, why: `Why ${i}.` };
    });
    const open = slidesOf({ ...story, gaps }).filter(({ title }) => title.startsWith('Not in'));
    expect(open.length).toBeGreaterThan(1);
    const asked = open.flatMap((slide) => wordsOn(slide).split('\n'));
    expect(asked).toEqual(gaps.map(({ question }) => question));
    expect(open.flatMap(({ notes }) => notes.split('\n'))).toEqual(
      gaps.map(({ question, why }) => `${question} ${why}`),
    );
  });

  it('has a map for a text without a talk, and no empty slide', () => {
    const plain = plainStory('A ferry left Bergen.', []);
    expect(slidesOf(plain).map(({ title, picture }) => [title, picture !== null])).toEqual([
      ['A ferry left Bergen.', false],
      ['Its places', true],
      ['Sources and credits', false],
    ]);
  });

  it('keeps everything on the slide, and boxes apart', () => {
    for (const { texts, picture } of slides) {
      const boxes = [...texts.map(({ box }) => box), ...(picture ? [picture.box] : [])];
      for (const { x, y, w, h } of boxes) {
        expect(Math.min(x, y)).toBeGreaterThan(0.3);
        expect(x + w).toBeLessThan(slideSize.width - 0.3);
        expect(y + h).toBeLessThan(slideSize.height - 0.15);
      }
      boxes.forEach((a, i) =>
        boxes.slice(i + 1).forEach((b) => {
          const apart =
            a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
          expect(apart, JSON.stringify([a, b])).toBe(true);
        }),
      );
    }
  });
});

describe('fitting', () => {
  const box = { x: 1, y: 1, w: 3, h: 2 };
  const long = paragraph('quote', 'words that go on and on '.repeat(12));

  it('makes text smaller only where it would not fit', () => {
    expect(fitted('few', box, [paragraph('quote', 'few words')]).scale).toBe(1);
    const { scale } = fitted('many', box, [long]);
    expect(scale).toBeLessThan(1);
    expect(textHeight([long], box.w, scale)).toBeLessThanOrEqual(144);
    expect(textHeight([long], box.w, scale + 0.02)).toBeGreaterThan(144);
  });

  it('puts what does not fit a column into the next, and leaves the rest', () => {
    const items = Array.from({ length: 40 }, (_, i) => paragraph('item', `${i}`));
    const { texts, rest } = columnsOf('list', [box, { ...box, x: 5 }], items);
    expect(texts).toHaveLength(2);
    expect(rest.length).toBeGreaterThan(0);
    expect([...texts.flatMap((text) => text.paragraphs), ...rest]).toEqual(items);
    for (const { scale } of texts) expect(scale).toBe(1);
  });
});
