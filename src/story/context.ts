import type { Compilation } from './compilation.ts';
import type { Context } from './document.ts';
import type { Path } from './problem.ts';
import type { StoryFile } from './schema.ts';
import { givenDates } from './when.ts';

type ContextInput = StoryFile['context'][number];

/** A fact from outside. Its date is a person's, and its year has to stand in the fact's own words. */
export function buildContext(c: Compilation, { when, ...fact }: ContextInput, path: Path): Context {
  if (!when) return fact;
  const at = [...path, 'when'];
  const { start, end, precision, approximately } = when;
  for (const { year } of [start, ...(end ? [end] : [])])
    if (!fact.text.includes(String(year)))
      c.report(
        at,
        `The fact “${fact.id}” is dated ${year}, but its text does not name that year: say it there.`,
      );
  try {
    const dates = givenDates(start, end, start.year);
    return {
      ...fact,
      when: {
        ...dates,
        precision: precision ?? dates.precision,
        ...(approximately ? { approximately } : {}),
      },
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    c.report(at, `The date cannot be used: ${error.message}.`);
    return fact;
  }
}
