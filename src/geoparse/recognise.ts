import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { isSource } from './citation.ts';
import { gatherEvidence } from './evidence.ts';
import { gatherFacts } from './facts.ts';
import type { Evidence } from './evidence.ts';
import { RECOGNITION } from './weights.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** A span that is taken for a place's name, and how sure that is (0 to 1). */
export interface Recognised {
  span: Span;
  sure: number;
}

/** How sure it is that a span with this evidence names a place, 0 to 1. */
export function weigh(evidence: Evidence): number {
  let sum = 0;
  for (const [name, value] of Object.entries(evidence)) sum += value * (RECOGNITION[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Below one half: a missed place costs a reader more than a doubtful one, which carries its score. */
const ENOUGH = 0.42;

/** The spans that name places. */
export function recognise(
  text: string,
  tokens: Token[],
  spans: Span[],
  gazetteer: Gazetteer,
): Recognised[] {
  const facts = gatherFacts(tokens, spans, gazetteer);
  return spans
    .map((span) => ({ span, sure: weigh(gatherEvidence(span, facts, gazetteer)) }))
    .filter(({ span, sure }) => sure >= ENOUGH && !isSource(text, span.start, span.end));
}
