import type { ResolvedPlace } from '../geoparse/mention.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Place, StoryMention } from './document.ts';
import { defaultLocus, notFiner } from './locus.ts';
import type { Report } from './problem.ts';
import type { StoryFile } from './schema.ts';

type PlaceInput = StoryFile['places'][number];

/**
 * The story's places: what its mentions refer to, in the order of the text,
 * then what a person adds. `known` is what the geoparser resolved or weighed.
 */
export function joinPlaces(
  file: StoryFile,
  mentions: readonly StoryMention[],
  known: ReadonlyMap<string, ResolvedPlace>,
  refs: ReadonlySet<string>,
  report: Report,
): Place[] {
  const entries = new Map(file.places.map((entry, i) => [entry.id, { entry, i }]));
  const order = new Set([...mentions.flatMap((m) => m.placeId ?? []), ...entries.keys()]);
  return [...order].flatMap((id): Place[] => {
    const given = entries.get(id);
    const resolved = known.get(id);
    const base = resolved ? asPlace(resolved) : given && newPlace(given.entry, given.i, report);
    if (!base) return [];
    return [given ? withEntry(base, given.entry, given.i, refs, report) : base];
  });
}

/** What the geoparser resolved, with the locus that its kind gives. */
export function asPlace({ id, name, kind, lat, lon, ...rest }: ResolvedPlace): Place {
  return { id, name, kind, locus: defaultLocus(kind), lat, lon, ...rest };
}

/** A place that the geoparser does not give has to be described whole. */
function newPlace(entry: PlaceInput, i: number, report: Report): Place | undefined {
  const { id, name, kind, lat, lon, reason } = entry;
  if (name && kind && lat !== undefined && lon !== undefined && reason)
    return {
      id,
      name,
      kind,
      locus: defaultLocus(kind),
      lat,
      lon,
      ...(entry.geonameId === undefined ? {} : { geonameId: entry.geonameId }),
      ...(entry.country === undefined ? {} : { country: entry.country }),
      ...(entry.admin1 === undefined ? {} : { admin1: entry.admin1 }),
      geometry: [],
    };
  const missing = (['name', 'kind', 'lat', 'lon', 'reason'] as const).filter(
    (key) => entry[key] === undefined,
  );
  report(
    ['places', i],
    `No mention of the article resolves to the place “${id}”: correct its id, or give its ${missing.join(', ')} too.`,
  );
  return undefined;
}

function withEntry(
  base: Place,
  entry: PlaceInput,
  i: number,
  refs: ReadonlySet<string>,
  report: Report,
): Place {
  const { name, label, locus, note, reason, geometry } = entry;
  if (locus && !notFiner(locus, base.locus))
    report(
      ['places', i, 'locus'],
      `The place “${base.id}” is located by ${base.locus}; the finer “${locus}” would claim more than the words give.`,
    );
  if (geometry && !reason)
    report(
      ['places', i, 'geometry'],
      `The shape of “${base.id}” is given by hand without a reason: add “reason”.`,
    );
  geometry?.forEach((ref, g) => {
    if (!refs.has(ref))
      report(
        ['places', i, 'geometry', g],
        `The geometry library has no shape “${ref}”.${didYouMean(ref, refs)}`,
      );
  });
  return {
    ...base,
    ...(name ? { name } : {}),
    ...(label ? { label } : {}),
    ...(locus ? { locus } : {}),
    ...(geometry ? { geometry } : {}),
    ...(note ? { note } : {}),
    ...(reason ? { reason } : {}),
  };
}
