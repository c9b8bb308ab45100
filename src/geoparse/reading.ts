import type { Clause, Judged, Rule } from './clause.ts';
import { institution, person, publication } from './inname.ts';
import { DIRECTIONS, LOCATIVE } from './lexicon.ts';
import { adjectival, metonym } from './stands.ts';

/** In this order: a name inside a longer one is that, whatever the sentence does with it. */
const RULES: Rule[] = [publication, person, institution, adjectival, metonym];

/** How the text uses a name that means a given place. */
export function readMention(clause: Clause): Judged {
  for (const rule of RULES) {
    const judged = rule(clause);
    if (judged) return judged;
  }
  return { reading: 'literal', reason: literalReason(clause) };
}

function literalReason({ tokens, span }: Clause): string {
  const before = tokens[span.from - 1];
  const direction = before && DIRECTIONS.has(before.text.toLowerCase());
  const link = direction ? tokens[span.from - 2] : before;
  if (link?.after === ' ' && LOCATIVE.has(link.text.toLowerCase()))
    return `“${link.text} ${span.exact}”: a location.`;
  return `Nothing in the sentence makes “${span.exact}” anything but the place itself.`;
}
