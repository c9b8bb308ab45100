import type { Quote } from '../text/quote.ts';
import { isWithin, joinRanges } from '../text/ranges.ts';
import { passageAround } from '../text/sentences.ts';
import type { Claim, Context, Gap, Locus, Quantity, Source, Story } from './document.ts';
import { entry, legsInOrder, type Entry } from './lookup.ts';
import { indexOf } from './story-index.ts';

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
  const { gaps, context, entries } = indexOf(story);
  const base = {
    id,
    kind: found.kind,
    why: null,
    note: null,
    quantities: [],
    gaps: [...(gaps.get(id) ?? [])],
    context: [...(context.get(id) ?? [])],
  };
  const excerpt = (quote: Quote, about: About | null, sourceIds: string[]): Excerpt => ({
    passage: passageAround(story.article.text, quote),
    emphasis: [quote],
    about,
    sources: sourceIds.flatMap((sourceId) => {
      const cited = entries.get(sourceId);
      return cited?.kind === 'source' ? cited.source : [];
    }),
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
        excerpts: tellersExcerpts(story, id, literalWords(story, id), excerpt),
      };
    case 'actor':
      return {
        ...base,
        title: found.actor.label,
        claim: null,
        locus: null,
        excerpts: tellersExcerpts(story, id, found.actor.quotes, excerpt),
      };
    case 'source':
      return {
        ...base,
        title: found.source.label,
        claim: null,
        locus: null,
        excerpts: tellersExcerpts(story, id, found.source.quotes, excerpt),
      };
  }
}

type ToExcerpt = (quote: Quote, about: About | null, sourceIds: string[]) => Excerpt;

/** The words that name a place as a place. */
function literalWords(story: Story, placeId: string): Quote[] {
  return (indexOf(story).mentions.get(placeId) ?? [])
    .filter(({ use }) => use === 'literal')
    .map(({ start, end, exact }) => ({ start, end, exact }));
}

/**
 * The words of the events and legs in which a place, actor or source has a
 * part, each about its own, and those of `bare` that stand in none of their
 * passages; in the order of the article.
 */
function tellersExcerpts(
  story: Story,
  id: string,
  bare: readonly Quote[],
  excerpt: ToExcerpt,
): Excerpt[] {
  const told = (indexOf(story).tellers.get(id) ?? []).flatMap(
    ({ id: teller, label, claim, quotes, sourceIds }) =>
      (quotes ?? []).map((quote) => excerpt(quote, { id: teller, label, claim }, sourceIds)),
  );
  const passages = joinRanges(told.map(({ passage }) => passage));
  const rest = bare
    .filter((quote) => !isWithin(passages, quote))
    .map((quote) => excerpt(quote, null, []));
  return merged([...told, ...rest].sort((a, b) => a.passage.start - b.passage.start));
}

/** Excerpts of one passage about one thing become one, with all their emphasised words. */
function merged(excerpts: Excerpt[]): Excerpt[] {
  const out: Excerpt[] = [];
  const about = new Map<string | undefined, Excerpt[]>();
  for (const next of excerpts) {
    const others = about.get(next.about?.id) ?? [];
    const same = others.findLast(
      ({ passage }) => passage.start <= next.passage.start && passage.end >= next.passage.end,
    );
    if (!same) {
      const first = { ...next, emphasis: [...next.emphasis] };
      out.push(first);
      about.set(next.about?.id, [...others, first]);
      continue;
    }
    for (const quote of next.emphasis)
      if (!same.emphasis.some((e) => e.start < quote.end && quote.start < e.end))
        same.emphasis.push(quote);
    same.emphasis.sort((a, b) => a.start - b.start);
  }
  return out;
}
