import type { Editable } from '../figure/editable.ts';
import type { Story } from '../story/document.ts';
import { once } from '../story/once.ts';
import { claimWords, locusWords, sourceLine } from '../story/words.ts';
import { evidenceRecords, type EvidenceRecord } from './records.ts';

/** The words that stand with every mark of a story in a picture: the same as in every other format. */
export const markWords = once((story: Story): Editable => {
  const records = new Map(evidenceRecords(story).map((record) => [record.id, record]));
  return {
    wordsOf(evidenceId) {
      const record = records.get(evidenceId);
      return record && { name: record.label, words: wordsOf(record) };
    },
  };
});

/** “Exact words” … “more of them”. How the article puts it; where; whom it cites. */
function wordsOf({ label, quotes, why, claim, locus, sources }: EvidenceRecord): string {
  const said = why ?? quotes.map(({ exact }) => `“${exact}”`).join(' … ');
  const put = `${capital(claimWords[claim])}; ${locusWords[locus]}.`;
  const from = why === null ? ` Source: ${sourceLine(sources)}.` : '';
  return `${label}: ${said} ${put}${from}`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
