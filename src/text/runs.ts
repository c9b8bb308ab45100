/** A stretch of text that is covered by the same set of spans from end to end. */
export interface Run<T> {
  start: number;
  end: number;
  text: string;
  covers: T[];
}

/**
 * Cuts the text between two offsets at every edge of the given spans, so that
 * overlapping spans can be marked up without nesting. UTF-16 offsets.
 */
export function runs<T extends { start: number; end: number }>(
  text: string,
  from: number,
  to: number,
  spans: T[],
): Run<T>[] {
  const inside = spans.filter((span) => span.start < to && span.end > from);
  const cuts = new Set([from, to]);
  for (const { start, end } of inside) {
    if (start > from) cuts.add(start);
    if (end < to) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    return {
      start,
      end,
      text: text.slice(start, end),
      covers: inside.filter((span) => span.start <= start && span.end >= end),
    };
  });
}

/** The paragraphs of a text from an offset on: stretches between line breaks, without white space. */
export function paragraphs(text: string, from: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.slice(from).matchAll(/[^\n]+/g)) {
    const start = from + match.index;
    const raw = match[0];
    if (raw.trim() === '') continue;
    found.push({
      start: start + (raw.length - raw.trimStart().length),
      end: start + raw.trimEnd().length,
    });
  }
  return found;
}
