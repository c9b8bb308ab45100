import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The shipped article's paragraphs, its header aside: what the reading pane has to print. */
export function articleParagraphs(): string[] {
  const file = join(import.meta.dirname, '../data/articles/edm-4-119/article.txt');
  const [, ...paragraphs] = readFileSync(file, 'utf8').split(/\n\s*\n/);
  return paragraphs.map((paragraph) => paragraph.trim()).filter(Boolean);
}
