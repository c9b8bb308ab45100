import type { IdKind } from './ids.ts';
import type { Path } from './problem.ts';

const kinds: Record<string, IdKind | null> = {
  places: 'place',
  corrections: null,
  sources: 'source',
  actors: 'actor',
  events: 'event',
  movements: 'movement',
  legs: 'leg',
  context: 'context',
  gaps: 'gap',
  steps: 'step',
};

/** What remains of a story file once its malformed entries are taken out. */
export interface Salvaged {
  data: unknown;
  /** A path in the remaining data as a path in the file. */
  inFile(path: Path): Path;
  /** The ids of what was taken out: to refer to them is no problem of its own. */
  lost: Map<string, IdKind>;
}

/**
 * Takes the entries out in which something is malformed, so that the rest of
 * the file can still be checked and a person sees all problems at once.
 */
export function salvage(data: unknown, malformed: readonly Path[]): Salvaged {
  const kept = new Map<string, number[]>();
  const lost = new Map<string, IdKind>();
  const faulty = (at: Path) =>
    malformed.some(
      (path) => at.every((key, i) => path[i] === key) && !isInLeg(path.slice(at.length)),
    );
  const keep = (entries: readonly unknown[], path: Path, list: string): unknown[] => {
    const indices: number[] = [];
    const good = entries.flatMap((entry, i) => {
      const at = [...path, i];
      const rest =
        isRecord(entry) && Array.isArray(entry['legs'])
          ? { ...entry, legs: keep(entry['legs'], [...at, 'legs'], 'legs') }
          : entry;
      if (faulty(at) || (isRecord(rest) && isEmpty(rest['legs']))) {
        const kind = kinds[list];
        if (kind && isRecord(entry) && typeof entry['id'] === 'string') lost.set(entry['id'], kind);
        return [];
      }
      indices.push(i);
      return [rest];
    });
    kept.set(path.join('/'), indices);
    return good;
  };

  const rest: Record<string, unknown> = isRecord(data) ? { ...data } : {};
  for (const list of Object.keys(kinds)) {
    const entries = rest[list];
    if (Array.isArray(entries)) rest[list] = keep(entries, [list], list);
  }
  for (const [key, ...deeper] of malformed)
    if (deeper.length === 0 && typeof key === 'string') delete rest[key];
  return { data: rest, lost, inFile: (path) => inFile(path, kept) };
}

/** Whether a path, seen from an entry, leads into one of its legs: then only that leg is at fault. */
const isInLeg = ([key, index]: Path) => key === 'legs' && typeof index === 'number';
const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every index of a filtered list becomes the index that it had in the file. */
function inFile(path: Path, kept: ReadonlyMap<string, readonly number[]>): Path {
  const found: (string | number)[] = [];
  for (const key of path) {
    const indices = kept.get(found.join('/'));
    found.push(typeof key === 'number' ? (indices?.[key] ?? key) : key);
  }
  return found;
}
