import type { ExplainedMention, PlaceKind, Reading } from '../geoparse/mention.ts';
import { compileStory, type StoryInput } from './compile.ts';
import type { Story } from './document.ts';
import type { GeometryLibrary, Position } from './geometry.ts';

/** A small made-up article and its story, for tests. */
export const sampleText = `Publication: Coastal Ledger Volume: 2 Issue: 7

On May 3 a ferry left Bergen for Oslo, the harbour office said. Oslo denied it. Timber from Norway was on board.

The ferry “crossed the border with Sweden by night,” the captain said (Ledger, May 4). Nothing is known of its cargo since the end of last year.`;

export const sampleYaml = `article:
  id: sample
  language: en
  notice: Made up for tests.
  year: { value: 2011, context: publication-date }
places:
  - { id: norway, label: Norway and its coast, note: The whole country. }
corrections:
  - { quote: { quote: Oslo, after: denied }, reading: metonym, place: norway, reason: The government speaks. }
sources:
  - { id: ledger, label: 'Ledger, May 4', outlet: Ledger, when: May 4, quotes: 'Ledger, May 4' }
actors:
  - { id: captain, label: The captain, kind: person, quotes: the captain }
events:
  - id: departure
    label: A ferry left
    claim: stated
    locus: point
    places: [bergen]
    actors: [captain]
    sources: [ledger]
    theme: border
    when: On May 3
    quotes: On May 3 a ferry left Bergen
    quantities: [{ label: one ferry, quote: a ferry }]
  - id: denial
    label: A denial
    claim: stated
    locus: unstated
    theme: diplomacy
    quotes: Oslo denied it
movements:
  - id: voyage
    label: The voyage
    theme: border
    thread: true
    legs:
      - id: origin
        label: Timber from Norway
        mapLabel: from Norway
        claim: implied
        locus: area
        from: norway
        quotes: Timber from Norway
      - id: at-sea
        label: At sea
        mapLabel: not in the article
        claim: gap
        locus: unstated
        why: No waters are named.
      - id: crossing
        label: Into Sweden
        mapLabel: crossing point not stated
        claim: quoted
        locus: line
        through: [border-norway-sweden]
        sources: [ledger]
        quotes:
          - crossed the border with Sweden by night
          - quote: ferry
            before: 'The '
context:
  - { id: publication-date, text: It appeared in 2011., source: The archive, certainty: found, about: [sample] }
gaps:
  - { id: cargo, question: What was the cargo?, why: Only timber is named., about: [voyage, crossing] }
steps:
  - { id: start, title: A ferry, focus: [departure], quote: a ferry left Bergen, words: A ferry left., notes: Speak. }
`;

const square = (x: number, y: number): Position[][][] => [
  [
    [
      [x, y],
      [x + 2, y],
      [x + 2, y + 2],
      [x, y + 2],
      [x, y],
    ],
  ],
];
const line: Position[][] = [
  [
    [11, 59],
    [12, 61],
  ],
];

export const sampleGeometry: GeometryLibrary = {
  'country:NO': {
    ref: 'country:NO',
    kind: 'area',
    name: 'Norway',
    label: [9, 61],
    far: square(8, 60),
    near: square(8, 60),
  },
  'border:NO-SE': {
    ref: 'border:NO-SE',
    kind: 'border',
    name: 'Border',
    far: line,
    middle: line,
    near: line,
  },
  'country:SE': {
    ref: 'country:SE',
    kind: 'area',
    name: 'Sweden',
    label: [15, 61],
    far: square(14, 60),
    near: square(14, 60),
  },
};

interface Given {
  exact: string;
  placeId: string;
  kind: PlaceKind;
  reading?: Reading;
  geometry?: string[];
}

/** The mentions as a geoparser would find them, in order. */
export const sampleMentions: ExplainedMention[] = mentionsIn(sampleText, [
  { exact: 'Bergen', placeId: 'bergen', kind: 'city' },
  { exact: 'Oslo', placeId: 'oslo', kind: 'city' },
  { exact: 'Oslo', placeId: 'oslo', kind: 'city' },
  { exact: 'Norway', placeId: 'norway', kind: 'country', geometry: ['country:NO'] },
  {
    exact: 'border with Sweden',
    placeId: 'border-norway-sweden',
    kind: 'border',
    geometry: ['border:NO-SE'],
  },
]);

function mentionsIn(text: string, given: readonly Given[]): ExplainedMention[] {
  let from = 0;
  return given.map(({ exact, placeId, kind, reading = 'literal', geometry = [] }) => {
    const start = text.indexOf(exact, from);
    from = start + exact.length;
    const place = { id: placeId, name: placeId, kind, lat: 60, lon: 10, geometry };
    return {
      start,
      end: from,
      exact,
      reading,
      use: reading === 'literal' ? 'literal' : 'associative',
      placeId,
      score: 0.8,
      place,
      reason: 'It is named.',
      candidates: [{ ...place, score: 0.8, why: 'It is the best known.' }],
    };
  });
}

/** The sample as the compiler takes it; a test changes what it needs. */
export const sampleInput = (change: Partial<StoryInput> & { yaml?: string } = {}): StoryInput => ({
  id: 'sample',
  article: { text: sampleText, file: 'article.txt' },
  story: { yaml: change.yaml ?? sampleYaml, file: 'story.yaml' },
  mentions: sampleMentions,
  geometryRefs: new Set(Object.keys(sampleGeometry)),
  ...change,
});

export function sampleStory(): Story {
  const { story, problems } = compileStory(sampleInput());
  if (!story) throw new Error(problems.map((problem) => problem.message).join('\n'));
  return story;
}
