import type { Leg, Step, Story } from '../story/document.ts';
import { evidenceFor } from '../story/evidence.ts';
import { noteParts } from '../story/note-parts.ts';
import { stepWords } from '../story/step-words.ts';
import { beatsOf, wholeStep } from '../story/talk.ts';
import { boundaryNote, claimWords, mapCredits, publicationLine } from '../story/words.ts';
import {
  paragraph,
  type Slide,
  type SlideBox,
  type SlideParagraph,
  type SlideText,
} from './slide.ts';
import { fitted } from './slide-fit.ts';

const top = 1.3;
const height = 5.35;
/** Where the map stands and where the words do, in inches; a journey has more of them. */
const places = {
  step: { picture: box(0.5, 8.1), words: box(8.9, 3.93) },
  journey: { picture: box(0.5, 6.6), words: box(7.35, 5.48) },
};

function box(x: number, w: number): SlideBox {
  return { x, y: top, w, h: height };
}

/** Where the credits stand on every slide with a map. */
const foot: SlideBox = { x: 0.5, y: 6.82, w: 11.6, h: 0.5 };

/** A step of a talk as one slide: its map, the article's words as text, the notes. A journey has all its legs on it. */
export function stepSlide(story: Story, step: Step): Slide {
  const beat = wholeStep(story, step.id)!;
  const legs = beatsOf(story).flatMap((one) => (one.step === step && one.leg ? one.leg : []));
  const said = stepWords(story, beat);
  const { picture, words } = legs.length > 0 ? places.journey : places.step;
  const paragraphs = [
    ...(said.claims.length > 0 && legs.length === 0
      ? [
          {
            runs: [
              { kind: 'source' as const, text: 'How the article puts it: ' },
              {
                kind: 'claim' as const,
                text: said.claims.map((claim) => claimWords[claim]).join(', '),
              },
            ],
            after: 5,
          },
        ]
      : []),
    ...(said.quote !== null ? [paragraph('quote', `“${said.quote}”`, 6)] : []),
    ...(said.source !== null ? [paragraph('source', said.source, 14)] : []),
    ...(said.words ? [paragraph('words', said.words, 12)] : []),
    ...legs.flatMap(legParagraphs),
  ];
  return {
    title: step.title,
    cover: false,
    texts: [fitted('The article’s words', words, paragraphs), credits(story)],
    picture: { shown: { beat, selected: null }, box: picture, alt: altOf(story, step) },
    notes: noteParts(step.notes)
      .map(({ text }) => text)
      .join('\n'),
  };
}

/** A story without a talk: everything that it marks. */
export function wholeSlide(story: Story): Slide {
  const { picture, words } = places.step;
  const text = 'Every place that the text names as a place, and nothing else.';
  return {
    title: 'Its places',
    cover: false,
    texts: [fitted('Words', words, [paragraph('words', text)]), credits(story)],
    picture: {
      shown: { beat: null, selected: null },
      box: picture,
      alt: `Map of the places in ${publicationLine(story)}`,
    },
    notes: '',
  };
}

/** A leg in its order: what it is, how the article puts it, and the words, or why there are none. */
function legParagraphs({ order, label, claim, quotes, why }: Leg): SlideParagraph[] {
  return [
    {
      runs: [
        { kind: 'listed', text: `${order}  ${label}  ` },
        { kind: 'listedClaim', text: claimWords[claim] },
      ],
      after: 1,
    },
    quotes
      ? paragraph('listedQuote', quotes.map(({ exact }) => `“${exact}”`).join(' … '), 6)
      : paragraph('why', why, 6),
  ];
}

function credits(story: Story): SlideText {
  const line = `${publicationLine(story)}. ${boundaryNote} ${mapCredits}`;
  return fitted('Credits', foot, [paragraph('small', line)]);
}

function altOf(story: Story, { title, focus }: Step): string {
  const names = focus.flatMap((id) => evidenceFor(story, id)?.title ?? []);
  return names.length > 0
    ? `Map: ${title}. It shows: ${names.join('; ')}.`
    : `Map: everything that the article places. ${title}.`;
}
