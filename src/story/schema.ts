import * as v from 'valibot';
import {
  actorKinds,
  claims,
  datedPrecisions,
  eventClaims,
  loci,
  placeKinds,
  precisions,
  readings,
  themes,
} from './vocabulary.ts';

/**
 * The shape of `story.yaml`, what a person adds to an article. From this one
 * schema come the validation at build time and the published JSON Schema, so
 * every `description` here is help text in an author's editor.
 */
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** Ids are given by hand and become addresses: `#/present/<step id>`. */
const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug: a-z and 0-9 in words joined by hyphens'),
);

const described = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description));

/** A quote's words, as typed; anchored to offsets by the compiler. */
const words = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const occurrence = v.pipe(v.number(), v.integer(), v.minValue(1));
const quoteParts = {
  quote: described(words, 'The article’s exact words, slips included.'),
  before: v.optional(described(words, 'The words that stand right before the quote.')),
  after: v.optional(described(words, 'The words that stand right after the quote.')),
  occurrence: v.optional(described(occurrence, 'Which one of several: 1 is the first.')),
};
const quote = v.union([words, v.strictObject(quoteParts)]);
const quotes = described(
  v.union([
    words,
    v.strictObject(quoteParts),
    v.pipe(v.array(quote), v.nonEmpty('must hold at least one quote')),
  ]),
  'The exact words of the article that justify this entry: one quote or a list.',
);

const count = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const year = count(1, 9999);
const dateParts = v.strictObject({
  year: v.optional(year),
  month: v.optional(count(1, 12)),
  day: v.optional(count(1, 31)),
});
const when = described(
  v.union([
    words,
    v.strictObject({
      ...quoteParts,
      start: v.optional(dateParts),
      end: v.optional(dateParts),
      precision: v.optional(v.picklist(precisions)),
    }),
  ]),
  'The article’s words for the time; the date is read out of them, or given beside them.',
);

const ids = v.optional(v.array(slug), []);
const locus = described(v.picklist(loci), 'How precisely the words locate it.');
const theme = v.picklist(themes);
const quantities = v.optional(v.array(v.strictObject({ label: text, quote })));

const article = v.strictObject({
  id: described(slug, 'The name of the article’s folder.'),
  language: text,
  notice: described(text, 'Whose text it is.'),
  year: described(
    v.strictObject({
      value: year,
      context: v.optional(described(slug, 'The context entry the year is taken from.')),
      quote: v.optional(quote),
    }),
    'The year of dates without one, and where it comes from: a context entry or the text.',
  ),
});

const degrees = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit));
const place = v.strictObject({
  id: described(slug, 'The geoparser’s id of the place, or a new one.'),
  name: v.optional(text),
  label: v.optional(described(text, 'The name as the map prints it.')),
  kind: v.optional(v.picklist(placeKinds)),
  locus: v.optional(locus),
  lat: v.optional(degrees(90)),
  lon: v.optional(degrees(180)),
  geonameId: v.optional(v.pipe(v.number(), v.integer())),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capital letters'))),
  admin1: v.optional(text),
  geometry: v.optional(v.array(text)),
  note: v.optional(text),
  reason: v.optional(described(text, 'Why the shape or the place is given by hand.')),
});

const correction = v.strictObject({
  quote: described(quote, 'The mention, as it should be.'),
  reading: v.picklist([...readings, 'not-a-place']),
  place: v.optional(described(slug, 'The id of the place, or `none`.')),
  reason: text,
});

const source = v.strictObject({
  id: slug,
  label: text,
  outlet: text,
  when: v.optional(when),
  quotes,
});

const actor = v.strictObject({ id: slug, label: text, kind: v.picklist(actorKinds), quotes });

const event = v.strictObject({
  id: slug,
  label: text,
  claim: described(v.picklist(eventClaims), 'How the article puts it.'),
  locus,
  places: ids,
  actors: ids,
  sources: ids,
  theme,
  when: v.optional(when),
  quotes: v.optional(quotes),
  quantities,
  symbol: v.optional(v.strictObject({ kind: v.literal('post'), count: count(1, 99), label: text })),
  link: v.optional(
    described(
      v.strictObject({ from: slug, through: v.optional(slug), to: slug }),
      'Something given by one party to another: a tie, never a route.',
    ),
  ),
});

const leg = v.strictObject({
  id: slug,
  label: text,
  mapLabel: described(text, 'The short words that the map prints beside it.'),
  claim: described(v.picklist(claims), 'How the article puts it; `gap`: it says nothing here.'),
  locus,
  from: v.optional(slug),
  to: v.optional(slug),
  through: ids,
  actors: ids,
  sources: ids,
  theme: v.optional(theme),
  quotes: v.optional(quotes),
  why: v.optional(described(text, 'Only for a gap: what the article leaves out.')),
  quantities,
});

const movement = v.strictObject({
  id: slug,
  label: text,
  theme,
  thread: v.optional(described(v.boolean(), 'Whether its legs are one journey.'), false),
  legs: v.pipe(v.array(leg), v.nonEmpty('must hold at least one leg')),
});

const outsideDate = v.strictObject({
  year,
  month: v.optional(count(1, 12)),
  day: v.optional(count(1, 31)),
});
const contextWhen = described(
  v.strictObject({
    start: outsideDate,
    end: v.optional(outsideDate),
    precision: v.optional(v.picklist(datedPrecisions)),
    approximately: v.optional(
      described(v.literal(true), 'Where the fact says “about”, or its sources differ.'),
    ),
  }),
  'When it happened, with the year that stands in the text of the fact.',
);

const context = v.strictObject({
  id: slug,
  text,
  source: text,
  certainty: described(text, 'How sure: found, derived, sources differ …'),
  when: v.optional(contextWhen),
  about: v.pipe(v.array(slug), v.nonEmpty('must name at least one id')),
});

const gap = v.strictObject({ id: slug, question: text, why: text, about: ids });

const step = v.strictObject({
  id: slug,
  title: text,
  focus: ids,
  quote: v.optional(quote),
  words: text,
  notes: text,
});

const list = <T extends v.GenericSchema>(entry: T, description: string) =>
  described(v.optional(v.array(entry), []), description);

export const storyFileSchema = v.strictObject({
  article,
  places: list(place, 'What a person adds to a place, or a place the geoparser lacks.'),
  corrections: list(correction, 'Mentions that a person corrects; each must change something.'),
  sources: list(source, 'Whom the article cites.'),
  actors: list(actor, 'Who acts in the article.'),
  events: list(event, 'Who did what, when, where.'),
  movements: list(movement, 'What goes from place to place, leg by leg.'),
  context: list(context, 'Facts from outside the article, each with its citation.'),
  gaps: list(gap, 'What the article does not say.'),
  steps: list(step, 'The beats of a presentation.'),
});

export type StoryFile = v.InferOutput<typeof storyFileSchema>;
export type QuoteInput = v.InferOutput<typeof quote>;
export type QuotesInput = v.InferOutput<typeof quotes>;
export type WhenInput = v.InferOutput<typeof when>;
export type DateParts = v.InferOutput<typeof dateParts>;
