import type { Story } from '../story/document.ts';
import { publicationLine } from '../story/words.ts';
import { gapSlides, sourcesSlide } from './closing-slides.ts';
import { paragraph, type Slide } from './slide.ts';
import { fitted } from './slide-fit.ts';
import { stepSlide, wholeSlide } from './step-slide.ts';

/**
 * A story as a deck: its title, a slide for every step of its talk, what the article leaves
 * open, and whose words and map these are. Plain data: what stands on which slide, and where.
 */
export function slidesOf(story: Story): Slide[] {
  const steps = story.steps.map((step) => stepSlide(story, step));
  return [
    coverSlide(story),
    ...(steps.length > 0 ? steps : [wholeSlide(story)]),
    ...gapSlides(story),
    sourcesSlide(story),
  ];
}

const purpose =
  'Every mark on these maps stands for words of the article. Each slide gives those words, how the article puts them, and whom it cites. All text can be edited; the notes are the speaker’s.';

function coverSlide(story: Story): Slide {
  // Title, date and author are often not in the text itself: what is known of them from elsewhere is said to be.
  const outside = story.context.filter(({ about }) => about.includes(story.article.id));
  return {
    title: publicationLine(story),
    cover: true,
    texts: [
      fitted('About', { x: 0.95, y: 3.0, w: 9.6, h: 0.9 }, [paragraph('words', purpose)]),
      ...(outside.length > 0
        ? [
            fitted('From outside the article', { x: 0.95, y: 4.15, w: 9.6, h: 1.95 }, [
              paragraph('heading', 'From outside the article', 4),
              ...outside.map(({ text, certainty }) =>
                paragraph('source', `${text} (${certainty})`, 3),
              ),
            ]),
          ]
        : []),
      fitted('Notice', { x: 0.95, y: 6.5, w: 11.4, h: 0.6 }, [
        paragraph('small', story.article.notice),
      ]),
    ],
    picture: null,
    notes: story.steps.length > 0 ? '' : purpose,
  };
}
