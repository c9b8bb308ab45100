import { quoteAt } from '../text/quote.ts';
import type { Article } from './document.ts';

const headerLine = /^Publication: (.+?) Volume: (\d+) Issue: (\d+)[ \t]*$/;

/**
 * The publication data as the article's own first line gives it, and where the
 * body begins. Null when the first line is not such a header.
 */
export function readHeader(text: string): Pick<Article, 'publication' | 'bodyStart'> | null {
  const lineEnd = text.indexOf('\n') === -1 ? text.length : text.indexOf('\n');
  const line = text.slice(0, lineEnd).trimEnd();
  const match = headerLine.exec(line);
  if (!match) return null;
  const [, series = '', volume, issue] = match;
  const gap = /^\s*/.exec(text.slice(lineEnd))?.[0].length ?? 0;
  return {
    publication: {
      series,
      volume: Number(volume),
      issue: Number(issue),
      header: quoteAt(text, 0, line.length),
    },
    bodyStart: lineEnd + gap,
  };
}
