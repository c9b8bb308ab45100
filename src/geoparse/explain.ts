import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Candidate } from './mention.ts';
import { toPlace } from './place.ts';
import type { Ranked } from './resolve.ts';
import { RESOLUTION } from './weights.ts';
import { whereWords } from './where.ts';

const round = (share: number) => Math.round(share * 1000) / 1000;
const people = (count: number) => count.toLocaleString('en-US');

/** The best rows as candidates, each with the reason why it won or lost. At most 5. */
export function explainCandidates(ranked: Ranked[], gazetteer: Gazetteer): Candidate[] {
  const [winner] = ranked;
  if (!winner) return [];
  return ranked.slice(0, 5).map((one, i) => ({
    ...toPlace(one.row, gazetteer),
    ...lying(one.row, gazetteer),
    score: round(one.share),
    why: i === 0 ? whyWon(one, ranked[1], gazetteer) : whyLost(one, winner, gazetteer),
  }));
}

function lying(row: number, gazetteer: Gazetteer): Pick<Candidate, 'where'> {
  const where = whereWords(row, gazetteer);
  return where === undefined ? {} : { where };
}

/** The kind of support on which two rows differ most, in favour of the first. */
function strongest(better: Ranked, worse: Ranked): string {
  let best = '';
  let most = 0;
  for (const name of new Set([...Object.keys(better.support), ...Object.keys(worse.support)])) {
    const lead =
      ((better.support[name] ?? 0) - (worse.support[name] ?? 0)) * (RESOLUTION[name] ?? 0);
    if (lead > most) [best, most] = [name, lead];
  }
  return best;
}

function whyWon(winner: Ranked, next: Ranked | undefined, gazetteer: Gazetteer): string {
  if (!next) return 'The only place of this name.';
  const why = strongest(winner, next);
  if (why === 'contained') return 'The text names the area around it.';
  if (/^(?:country|area)(?:Share|Named)$/.test(why))
    return 'Other places of the text lie in the same country or area.';
  if (/^(?:near|around|inRegion)$/.test(why)) return 'Nearest to the other places of the text.';
  if (/opulation$/.test(why))
    return `The most populous of this name (${people(gazetteer.population(winner.row))}).`;
  if (/^(?:capital|seat)/.test(why)) return 'A capital or seat.';
  if (why === 'primary') return 'This is its first name, not another of its names.';
  if (why === 'country') return 'A country goes before settlements of its name.';
  return 'The likeliest place of this name.';
}

function whyLost(loser: Ranked, winner: Ranked, gazetteer: Gazetteer): string {
  const why = strongest(winner, loser);
  const [mine, theirs] = [loser, winner].map((r) => gazetteer.population(r.row));
  if (why === 'contained') return 'It does not lie in the area that the text names with it.';
  if (/^(?:country|area)(?:Share|Named)$/.test(why))
    return 'Fewer of the other places lie in its country or area.';
  if (/^(?:near|around|inRegion)$/.test(why)) return 'Farther from the other places of the text.';
  if (/opulation$/.test(why) && mine && theirs && mine >= theirs)
    return `An area’s population counts for less than a settlement’s (${people(mine)} against ${people(theirs)}).`;
  if (/opulation$/.test(why))
    return mine
      ? `Population ${people(mine)} against ${people(theirs ?? 0)}.`
      : 'Of unknown, and so small, population.';
  if (why === 'primary') return 'It bears this name only as another of its names.';
  if (why === 'country') return 'Not a country.';
  if (/^(?:capital|seat)/.test(why)) return 'No capital or seat.';
  return 'A less likely kind of place.';
}
