import type { Story } from './document.ts';
import { emptyFilter, facetKeys, type FacetKey, type Filter, type TimeRange } from './filter.ts';
import { claims, themes } from './vocabulary.ts';

/** What each facet is called in an address. */
const codes: Record<FacetKey, string> = {
  themes: 'theme',
  claims: 'claim',
  sources: 'source',
  actors: 'actor',
};

/** Characters that part one value from the next; inside a value they are escaped. */
const marks = /[%,;:]/g;

/**
 * A filter as one readable string for an address, as in
 * `theme:heroin,border;claim:alleged;time:2007-06-11..2007-06-15`. Empty where nothing is filtered.
 */
export function writeFilter(filter: Filter): string {
  const facets = facetKeys
    .filter((key) => filter[key].length > 0)
    .map((key) => `${codes[key]}:${filter[key].map(escaped).join(',')}`);
  const time = filter.time ? [`time:${filter.time.start}..${filter.time.end}`] : [];
  return [...facets, ...time].join(';');
}

/**
 * Reads what `writeFilter` writes. What a story does not know is left out and
 * named in `problems`, each a sentence to a person; the rest holds.
 */
export function parseFilter(text: string, story: Story): { filter: Filter; problems: string[] } {
  const problems: string[] = [];
  const chosen: Record<FacetKey, string[]> = { themes: [], claims: [], sources: [], actors: [] };
  let time: TimeRange | null = null;
  const known = knownValues(story);
  for (const part of text.split(';').filter((one) => one !== '')) {
    const [code, rest] = halves(part, ':');
    if (code === 'time') {
      time = range(rest, problems) ?? time;
      continue;
    }
    const key = facetKeys.find((one) => codes[one] === code);
    if (!key) {
      problems.push(
        `There is no filter called “${code}”; the filters are ${[...Object.values(codes), 'time'].join(', ')}.`,
      );
      continue;
    }
    for (const value of rest.split(',').map(unescaped))
      if (!known[key].has(value)) problems.push(unknown(key, value));
      else if (!chosen[key].includes(value)) chosen[key].push(value);
  }
  // Every value has been found among those that its facet can have.
  return { filter: { ...emptyFilter, ...(chosen as Partial<Filter>), time }, problems };
}

function knownValues(story: Story): Record<FacetKey, ReadonlySet<string>> {
  return {
    themes: new Set(themes),
    claims: new Set(claims),
    sources: new Set(story.sources.map(({ id }) => id)),
    actors: new Set(story.actors.map(({ id }) => id)),
  };
}

function unknown(key: FacetKey, value: string): string {
  const nothing = 'It filters nothing.';
  switch (key) {
    case 'themes':
      return `There is no theme “${value}” to filter by; the themes are ${themes.join(', ')}. ${nothing}`;
    case 'claims':
      return `There is no claim “${value}” to filter by; the claims are ${claims.join(', ')}. ${nothing}`;
    case 'sources':
      return `The article cites no source called “${value}”. ${nothing}`;
    case 'actors':
      return `No person or organisation in this story is called “${value}”. ${nothing}`;
  }
}

function range(text: string, problems: string[]): TimeRange | null {
  const [start, end] = halves(text, '..');
  if (isDate(start) && isDate(end) && start <= end) return { start, end };
  problems.push(
    `“time:${text}” is no time to filter by: it takes a first and a last day, as in time:2007-06-11..2007-06-15.`,
  );
  return null;
}

/** Whether the calendar has such a day, written as 2007-06-11. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function halves(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

const escaped = (value: string) => value.replace(marks, encodeURIComponent);

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
