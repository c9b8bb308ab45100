import * as v from 'valibot';
import type { Story } from './document.ts';
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

/** The shape of `story.json`, as document.ts types it. Keys it does not know are dropped. */
const text = v.string();
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const quote = v.object({ start: offset, end: offset, exact: text });
const quotes = v.array(quote);
const ids = v.array(text);
const reading = v.picklist(readings);
const locus = v.picklist(loci);
const theme = v.picklist(themes);
const day = v.pipe(v.string(), v.isoDate('must be a date like 2007-06-12'));
const isoDate = v.nullable(day);
const quantities = v.optional(v.array(v.object({ label: text, quote })));

const article = v.object({
  id: text,
  text,
  language: text,
  publication: v.nullable(
    v.object({ series: text, volume: v.number(), issue: v.number(), header: quote }),
  ),
  bodyStart: offset,
  notice: text,
});

const resolvedPlace = {
  id: text,
  name: text,
  kind: v.picklist(placeKinds),
  lat: latitude,
  lon: longitude,
  geonameId: v.optional(v.number()),
  country: v.optional(text),
  admin1: v.optional(text),
  geometry: v.array(text),
};

const mention = v.object({
  ...quote.entries,
  reading,
  use: v.picklist(['literal', 'associative']),
  placeId: v.optional(text),
  score: v.number(),
  reason: text,
  candidates: v.array(
    v.object({ ...resolvedPlace, where: v.optional(text), score: v.number(), why: text }),
  ),
  correction: v.optional(
    v.object({
      reason: text,
      was: v.nullable(v.object({ reading, placeId: v.optional(text) })),
    }),
  ),
});

const place = v.object({
  ...resolvedPlace,
  label: v.optional(text),
  locus,
  note: v.optional(text),
  reason: v.optional(text),
});

const when = v.object({
  start: isoDate,
  end: isoDate,
  precision: v.picklist(precisions),
  words: v.nullable(quote),
  yearFrom: v.picklist(['context', 'text']),
});

const event = v.object({
  id: text,
  label: text,
  claim: v.picklist(eventClaims),
  locus,
  placeIds: ids,
  actorIds: ids,
  sourceIds: ids,
  theme,
  quotes,
  when,
  quantities,
  symbol: v.optional(v.object({ kind: v.literal('post'), count: v.number(), label: text })),
  link: v.optional(
    v.object({ fromActorId: text, throughActorId: v.optional(text), toPlaceId: text }),
  ),
});

const legBase = {
  id: text,
  label: text,
  mapLabel: text,
  order: v.number(),
  from: v.nullable(text),
  to: v.nullable(text),
  through: ids,
  locus,
  actorIds: ids,
  sourceIds: ids,
  theme,
  quantities,
};
const leg = v.variant(
  'claim',
  [
    v.object({
      ...legBase,
      claim: v.picklist(eventClaims),
      quotes,
      why: v.optional(v.undefined()),
    }),
    v.object({ ...legBase, claim: v.literal('gap'), why: text, quotes: v.optional(v.undefined()) }),
  ],
  `must have a claim: ${claims.join(', ')}`,
);

const contextWhen = v.object({
  start: day,
  end: day,
  precision: v.picklist(datedPrecisions),
  approximately: v.optional(v.literal(true)),
});

export const storySchema = v.object({
  id: text,
  version: v.literal(1, 'must be 1, the version that this app reads'),
  article,
  mentions: v.array(mention),
  places: v.array(place),
  events: v.array(event),
  movements: v.array(
    v.object({ id: text, label: text, theme, thread: v.boolean(), legs: v.array(leg) }),
  ),
  sources: v.array(v.object({ id: text, label: text, outlet: text, when, quotes })),
  actors: v.array(v.object({ id: text, label: text, kind: v.picklist(actorKinds), quotes })),
  context: v.array(
    v.object({
      id: text,
      text,
      source: text,
      certainty: text,
      when: v.optional(contextWhen),
      about: v.array(text),
    }),
  ),
  gaps: v.array(v.object({ id: text, question: text, why: text, about: ids })),
  steps: v.array(
    v.object({
      id: text,
      title: text,
      focus: ids,
      quote: v.nullable(quote),
      words: text,
      notes: text,
    }),
  ),
}) satisfies v.GenericSchema<unknown, Story>;
