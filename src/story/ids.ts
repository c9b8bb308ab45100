import { didYouMean } from '../text/nearest.ts';
import type { Path, Report } from './problem.ts';
import type { StoryFile } from './schema.ts';

export type IdKind =
  | 'article'
  | 'place'
  | 'event'
  | 'movement'
  | 'leg'
  | 'source'
  | 'actor'
  | 'context'
  | 'gap'
  | 'step';

const shown: Record<IdKind, string> = {
  article: 'the article',
  place: 'a place',
  event: 'an event',
  movement: 'a movement',
  leg: 'a leg',
  source: 'a source',
  actor: 'an actor',
  context: 'a context fact',
  gap: 'a gap',
  step: 'a step',
};

/** Every id of a story and what it names. One namespace, so that an id alone is an address. */
export type Ids = Map<string, IdKind>;

/**
 * Collects the ids, and tells those given twice. `mentioned` are places that
 * need no entry, `lost` the ids of malformed entries.
 */
export function collectIds(
  file: StoryFile,
  mentioned: Iterable<string>,
  lost: ReadonlyMap<string, IdKind>,
  report: Report,
): Ids {
  const ids: Ids = new Map([...lost, [file.article.id, 'article']]);
  const add = (id: string, kind: IdKind, path: Path) => {
    const other = ids.get(id);
    if (other)
      report([...path, 'id'], `The id “${id}” is given twice: it already names ${shown[other]}.`);
    else ids.set(id, kind);
  };
  const lists = [
    ['places', 'place'],
    ['sources', 'source'],
    ['actors', 'actor'],
    ['events', 'event'],
    ['movements', 'movement'],
    ['context', 'context'],
    ['gaps', 'gap'],
    ['steps', 'step'],
  ] as const;
  // A place that is both mentioned and has an entry is one place, not two.
  const entries = new Set(file.places.map((place) => place.id));
  for (const id of mentioned) if (!entries.has(id)) ids.set(id, 'place');
  for (const [list, kind] of lists)
    file[list].forEach((entry, i) => add(entry.id, kind, [list, i]));
  file.movements.forEach((movement, m) =>
    movement.legs.forEach((leg, l) => add(leg.id, 'leg', ['movements', m, 'legs', l])),
  );
  return ids;
}

/** Whether an id names something of one of the kinds; tells it, with the nearest, where not. */
export function refer(
  ids: Ids,
  id: string,
  kinds: readonly IdKind[],
  path: Path,
  report: Report,
): boolean {
  const kind = ids.get(id);
  if (kind && kinds.includes(kind)) return true;
  const wanted = kinds.map((one) => shown[one]).join(' or ');
  if (kind) {
    report(path, `“${id}” names ${shown[kind]}, but ${wanted} is needed here.`);
    return false;
  }
  const names = [...ids].filter(([, one]) => kinds.includes(one)).map(([name]) => name);
  report(path, `“${id}” is not the id of ${wanted} in this story.${didYouMean(id, names)}`);
  return false;
}
