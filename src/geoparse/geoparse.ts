import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { compose } from './composite.ts';
import type { Placed } from './composite.ts';
import { shareReadings } from './conjuncts.ts';
import type { Read } from './conjuncts.ts';
import { explainCandidates } from './explain.ts';
import type { ExplainedMention } from './mention.ts';
import { toPlace } from './place.ts';
import { readMention } from './reading.ts';
import { recognise } from './recognise.ts';
import { resolve } from './resolve.ts';
import { findSpans } from './span.ts';
import { tokenize } from './token.ts';

/**
 * The places that an English text names: sorted, not overlapping, each with its reading,
 * the place it means, and why. Offsets are UTF-16 units. Never throws; the same text and
 * gazetteer always give the same mentions.
 */
export function geoparse(text: string, gazetteer: Gazetteer): ExplainedMention[] {
  const tokens = tokenize(text);
  const spans = findSpans(text, tokens, gazetteer);
  const recognised = recognise(text, tokens, spans, gazetteer);
  const ranked = resolve(tokens, recognised, gazetteer);
  const named = new Set(recognised.map(({ span }) => span));
  const sure = new Map(recognised.map((one) => [one.span, one.sure]));
  const read = recognised.flatMap(({ span }): Read[] => {
    const row = ranked.get(span)?.[0]?.row;
    if (row === undefined) return [];
    return [{ span, row, judged: readMention({ text, tokens, span, named, row, gazetteer }) }];
  });
  const placed = shareReadings(read, tokens, gazetteer).map(({ span, row, judged }): Placed => {
    const rows = ranked.get(span) ?? [];
    const place = toPlace(row, gazetteer);
    const mention: ExplainedMention = {
      ...{ start: span.start, end: span.end, exact: span.exact, reading: judged.reading },
      use: judged.reading === 'literal' ? 'literal' : 'associative',
      placeId: place.id,
      score: Math.round((sure.get(span) ?? 0) * (rows[0]?.share ?? 0) * 1000) / 1000,
      ...{ place, reason: judged.reason, candidates: explainCandidates(rows, gazetteer) },
    };
    return { mention, from: span.from, to: span.to, row };
  });
  return compose(text, tokens, placed, gazetteer);
}
