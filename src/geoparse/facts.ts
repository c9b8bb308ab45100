import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { containerOf } from './area.ts';
import { LOCATIVE, TITLES } from './lexicon.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** What the whole text says about names: gathered once, asked for every span. */
export interface TextFacts {
  tokens: Token[];
  /** Words that also occur in lower case. */
  lower: Set<string>;
  /** Words that stand right after a given name or a title somewhere: surnames. */
  surnames: Set<string>;
  /** Codes of countries and first-level areas that the text names without doubt. */
  areas: Set<string>;
  /** How often each folded span occurs. */
  counts: Map<string, number>;
  /** Folded names that stand after "in", "at", … or before a container somewhere. */
  located: Set<string>;
}

/** Whether a word is somebody's given name. */
export const isName = (token: Token | undefined, gazetteer: Gazetteer) =>
  token !== undefined && token.capital && gazetteer.givenNames.has(fold(token.text));

/** Gathers what the whole text says about its names. */
export function gatherFacts(tokens: Token[], spans: Span[], gazetteer: Gazetteer): TextFacts {
  const lower = new Set<string>();
  const surnames = new Set<string>();
  tokens.forEach((token, i) => {
    if (!token.capital) lower.add(token.text);
    const before = tokens[i - 1];
    if (!token.capital || !before || !/^(?: |\. )$/.test(before.after)) return;
    const titled = TITLES.has(before.text.toLowerCase()) && before.capital;
    const initial = /^\p{Lu}$/u.test(before.text) && tokens[i - 2]?.capital === true;
    if ((isName(before, gazetteer) && !before.first) || titled || initial) surnames.add(token.text);
  });
  const areas = new Set<string>();
  const counts = new Map<string, number>();
  const located = new Set<string>();
  for (const span of spans) {
    const key = fold(span.exact);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const before = tokens[span.from - 1];
    if (before && LOCATIVE.has(before.text.toLowerCase()) && before.after === ' ') located.add(key);
    if (containerOf(span, tokens, gazetteer).length) located.add(key);
    for (const row of span.rows) {
      const kind = gazetteer.kind(row);
      if (kind === 'country' || (kind === 'admin1' && (span.form !== 'short' || !before?.first)))
        areas.add(gazetteer.code(row));
    }
  }
  return { tokens, lower, surnames, areas, counts, located };
}
