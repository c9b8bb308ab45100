import { anchorQuantities, anchorQuotes, anchorWhen, type Compilation } from './compilation.ts';
import type { Leg, Locus, Movement, StoryEvent } from './document.ts';
import { refer, type IdKind, type Ids } from './ids.ts';
import { locusProblem } from './locus.ts';
import type { Path } from './problem.ts';
import type { StoryFile } from './schema.ts';

type EventInput = StoryFile['events'][number];
type MovementInput = StoryFile['movements'][number];
type LegInput = MovementInput['legs'][number];

/** What events and legs are checked against: the ids, and how precise each place is. */
export interface World {
  ids: Ids;
  loci: ReadonlyMap<string, Locus>;
}

/** Tells unknown ids, and leaves them out. */
function references(
  c: Compilation,
  { ids }: World,
  given: readonly string[],
  kind: IdKind,
  path: Path,
): string[] {
  return given.filter((id, i) => refer(ids, id, [kind], [...path, i], c.report));
}

function checkLocus(
  c: Compilation,
  world: World,
  entry: { id: string; locus: Locus },
  placeIds: readonly string[],
  path: Path,
) {
  // Unknown places are told already; what they would locate is not known.
  const loci = placeIds.flatMap((id) => world.loci.get(id) ?? []);
  if (loci.length < placeIds.length) return;
  const problem = locusProblem(entry.locus, loci);
  if (problem) c.report([...path, 'locus'], `“${entry.id}” ${problem}.`);
}

export function buildEvent(
  c: Compilation,
  world: World,
  input: EventInput,
  path: Path,
): StoryEvent {
  const { id, label, claim, locus, theme, symbol, link } = input;
  const placeIds = references(c, world, input.places, 'place', [...path, 'places']);
  checkLocus(c, world, input, input.places, path);
  if (locus === 'unstated' && input.places.length > 0)
    c.report(
      [...path, 'locus'],
      `The event “${id}” has the locus “unstated”, yet names places: take one of them out.`,
    );
  if (input.quotes === undefined)
    c.report(
      path,
      `The event “${id}” has no quotes: every mark needs the article’s words that justify it.`,
    );
  const quotes =
    input.quotes === undefined ? [] : anchorQuotes(c, input.quotes, [...path, 'quotes']);
  if (link) {
    refer(world.ids, link.from, ['actor'], [...path, 'link', 'from'], c.report);
    refer(world.ids, link.to, ['place'], [...path, 'link', 'to'], c.report);
    if (link.through !== undefined)
      refer(world.ids, link.through, ['actor'], [...path, 'link', 'through'], c.report);
  }
  return {
    id,
    label,
    claim,
    locus,
    placeIds,
    actorIds: references(c, world, input.actors, 'actor', [...path, 'actors']),
    sourceIds: references(c, world, input.sources, 'source', [...path, 'sources']),
    theme,
    quotes,
    when: anchorWhen(c, input.when, [...path, 'when']),
    ...anchorQuantities(c, input.quantities, [...path, 'quantities']),
    ...(symbol ? { symbol } : {}),
    ...(link
      ? {
          link: {
            fromActorId: link.from,
            ...(link.through === undefined ? {} : { throughActorId: link.through }),
            toPlaceId: link.to,
          },
        }
      : {}),
  };
}

export function buildMovement(
  c: Compilation,
  world: World,
  { id, label, theme, thread, legs }: MovementInput,
  path: Path,
): Movement {
  return {
    id,
    label,
    theme,
    thread,
    legs: legs.flatMap(
      (leg, i) => buildLeg(c, world, leg, i + 1, theme, [...path, 'legs', i]) ?? [],
    ),
  };
}

function buildLeg(
  c: Compilation,
  world: World,
  input: LegInput,
  order: number,
  movementTheme: Movement['theme'],
  path: Path,
): Leg | null {
  const { id, label, mapLabel, claim, locus, from, to, through, quotes, why } = input;
  for (const end of ['from', 'to'] as const) {
    const place = input[end];
    if (place !== undefined) refer(world.ids, place, ['place'], [...path, end], c.report);
  }
  references(c, world, through, 'place', [...path, 'through']);
  const places = [...(from ? [from] : []), ...through, ...(to ? [to] : [])];
  checkLocus(c, world, input, places, path);
  const base = {
    id,
    label,
    mapLabel,
    order,
    from: from ?? null,
    to: to ?? null,
    through,
    locus,
    actorIds: references(c, world, input.actors, 'actor', [...path, 'actors']),
    sourceIds: references(c, world, input.sources, 'source', [...path, 'sources']),
    theme: input.theme ?? movementTheme,
    ...anchorQuantities(c, input.quantities, [...path, 'quantities']),
  };
  if (claim === 'gap') {
    if (quotes !== undefined)
      c.report(
        [...path, 'quotes'],
        `The leg “${id}” is a gap, yet quotes the article: a gap is what the article does not say. Give “why” instead.`,
      );
    if (why === undefined) {
      c.report(path, `The leg “${id}” is a gap without a “why”: say what the article leaves out.`);
      return null;
    }
    return { ...base, claim, why };
  }
  if (why !== undefined)
    c.report(
      [...path, 'why'],
      `The leg “${id}” has a “why”, which only a gap has: its claim is “${claim}”.`,
    );
  if (quotes === undefined) {
    c.report(
      path,
      `The leg “${id}” has no quotes: every mark needs the article’s words that justify it, unless its claim is “gap”.`,
    );
    return null;
  }
  return { ...base, claim, quotes: anchorQuotes(c, quotes, [...path, 'quotes']) };
}
