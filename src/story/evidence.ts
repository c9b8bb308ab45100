import type { Quote } from '../text/quote.ts';
import { passageAround } from '../text/sentences.ts';
import type {
  Claim,
  Context,
  Gap,
  Leg,
  Locus,
  Quantity,
  Source,
  Story,
  StoryEvent,
} from './document.ts';
import { entry, legPlaces, legsInOrder, type Entry } from './lookup.ts';

/** What an excerpt speaks of, where it is not the selected thing itself. */
export interface About {
  id: string;
  label: string;
  claim: Claim;
}

/** A passage of the article with the words that matter in it. */
export interface Excerpt {
  passage: Quote;
  /** Inside the passage; sorted, not overlapping. */
  emphasis: Quote[];
  about: About | null;
  sources: Source[];
}

/** Everything that justifies a mark. */
export interface Evidence {
  id: string;
  kind: Entry['kind'];
  title: string;
  claim: Claim | null;
  locus: Locus | null;
  excerpts: Excerpt[];
  /** For a gap: why nothing is said. */
  why: string | null;
  note: string | null;
  quantities: Quantity[];
  gaps: Gap[];
  context: Context[];
}

/** The evidence for whatever can be selected; undefined for an unknown id. */
export function evidenceFor(story: Story, id: string): Evidence | undefined {
  const found = entry(story, id);
  if (!found) return undefined;
  const base = {
    id,
    kind: found.kind,
    why: null,
    note: null,
    quantities: [],
    gaps: story.gaps.filter((gap) => gap.about.includes(id)),
    context: story.context.filter((fact) => fact.about.includes(id)),
  };
  const excerpt = (quote: Quote, about: About | null, sourceIds: string[]): Excerpt => ({
    passage: passageAround(story.article.text, quote),
    emphasis: [quote],
    about,
    sources: story.sources.filter((source) => sourceIds.includes(source.id)),
  });
  switch (found.kind) {
    case 'event': {
      const { event } = found;
      return {
        ...base,
        title: event.label,
        claim: event.claim,
        locus: event.locus,
        quantities: event.quantities ?? [],
        excerpts: merged(event.quotes.map((quote) => excerpt(quote, null, event.sourceIds))),
      };
    }
    case 'leg': {
      const { leg } = found;
      return {
        ...base,
        title: leg.label,
        claim: leg.claim,
        locus: leg.locus,
        why: leg.why ?? null,
        quantities: leg.quantities ?? [],
        excerpts: merged((leg.quotes ?? []).map((quote) => excerpt(quote, null, leg.sourceIds))),
      };
    }
    case 'movement':
      return {
        ...base,
        title: found.movement.label,
        claim: null,
        locus: null,
        excerpts: merged(
          legsInOrder(found.movement).flatMap((leg) =>
            (leg.quotes ?? []).map((quote) =>
              excerpt(quote, { id: leg.id, label: leg.label, claim: leg.claim }, leg.sourceIds),
            ),
          ),
        ),
      };
    case 'place':
      return {
        ...base,
        title: found.place.label ?? found.place.name,
        claim: null,
        locus: found.place.locus,
        note: found.place.note ?? null,
        excerpts: placeExcerpts(story, found.place.id, excerpt),
      };
    case 'actor':
      return {
        ...base,
        title: found.actor.label,
        claim: null,
        locus: null,
        excerpts: tellersExcerpts(
          tellersOf(story).filter(({ actorIds }) => actorIds.includes(id)),
          found.actor.quotes,
          excerpt,
        ),
      };
    case 'source':
      return {
        ...base,
        title: found.source.label,
        claim: null,
        locus: null,
        excerpts: tellersExcerpts(
          tellersOf(story).filter(({ sourceIds }) => sourceIds.includes(id)),
          found.source.quotes,
          excerpt,
        ),
      };
  }
}

type ToExcerpt = (quote: Quote, about: About | null, sourceIds: string[]) => Excerpt;

/**
 * A place's evidence: the words of every event and leg that the article puts
 * there, and its literal mentions that stand in none of those words.
 */
function placeExcerpts(story: Story, placeId: string, excerpt: ToExcerpt): Excerpt[] {
  const tellers = [
    ...story.events.filter((event) => event.placeIds.includes(placeId)),
    ...story.movements.flatMap((m) => m.legs).filter((leg) => legPlaces(leg).includes(placeId)),
  ];
  const literal = story.mentions
    .filter((mention) => mention.placeId === placeId && mention.use === 'literal')
    .map(({ start, end, exact }) => ({ start, end, exact }));
  return tellersExcerpts(tellers, literal, excerpt);
}

const tellersOf = (story: Story) => [...story.events, ...story.movements.flatMap((m) => m.legs)];

/**
 * The words of events and legs, each about its own, and those of `bare` that
 * stand in none of their passages; in the order of the article.
 */
function tellersExcerpts(
  tellers: readonly (StoryEvent | Leg)[],
  bare: readonly Quote[],
  excerpt: ToExcerpt,
): Excerpt[] {
  const told = tellers.flatMap(({ id, label, claim, quotes, sourceIds }) =>
    (quotes ?? []).map((quote) => excerpt(quote, { id, label, claim }, sourceIds)),
  );
  const rest = bare
    .filter((m) => !told.some(({ passage }) => passage.start <= m.start && passage.end >= m.end))
    .map((quote) => excerpt(quote, null, []));
  return merged([...told, ...rest].sort((a, b) => a.passage.start - b.passage.start));
}

/** Excerpts of one passage about one thing become one, with all their emphasised words. */
function merged(excerpts: Excerpt[]): Excerpt[] {
  const out: Excerpt[] = [];
  for (const next of excerpts) {
    const same = out.find(
      (one) =>
        one.about?.id === next.about?.id &&
        one.passage.start <= next.passage.start &&
        one.passage.end >= next.passage.end,
    );
    if (!same) {
      out.push({ ...next, emphasis: [...next.emphasis] });
      continue;
    }
    for (const quote of next.emphasis)
      if (!same.emphasis.some((e) => e.start < quote.end && quote.start < e.end))
        same.emphasis.push(quote);
    same.emphasis.sort((a, b) => a.start - b.start);
  }
  return out;
}
