import { dateLabel } from '../story/date-label.ts';
import type { Story, When } from '../story/document.ts';
import { evidenceNumbers, paragraphAt } from '../story/excerpts.ts';
import { legsInOrder } from '../story/lookup.ts';
import { indexOf } from '../story/story-index.ts';
import { claimWords, locusWords, publicationLine, sourceLine } from '../story/words.ts';
import { attributionOf } from './attribution.ts';
import type { Format } from './format.ts';
import { escapeMarkdown, Footnotes } from './markdown.ts';
import { evidenceRecords, type EvidenceRecord } from './records.ts';

/** Events and legs as sentences with footnotes that quote the article, for the annex of a report. */
export const reportFormat: Format = {
  id: 'report',
  file: 'report.md',
  mediaType: 'text/markdown; charset=utf-8',
  label: 'What the article says, with footnotes (Markdown, for an annex)',
  write: (story) => `${reportLines(story).join('\n')}\n`,
};

function reportLines(story: Story): string[] {
  const records = new Map(evidenceRecords(story).map((record) => [record.id, record]));
  const numbers = evidenceNumbers(story);
  const notes = new Footnotes();
  const sentences = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const record = records.get(id);
      return record ? [sentence(story, record, notes)] : [];
    });
  const events = story.events
    .map(({ id }) => id)
    .sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  const { article, notice, ...shapes } = attributionOf(story);
  return [
    `# ${escapeMarkdown(publicationLine(story))}`,
    '',
    'What the article says, in its own order. Every sentence tells in brackets how the article puts it and how precisely it says where; its footnote holds the article’s exact words and whom they cite.',
    ...section('Events', sentences(events)),
    ...story.movements.flatMap((movement) =>
      section(escapeMarkdown(movement.label), sentences(legsInOrder(movement).map(({ id }) => id))),
    ),
    ...section(
      'Not in the article',
      story.gaps.map(({ question, why }) => `- **${bold(question)}** ${escapeMarkdown(why)}`),
    ),
    ...section(
      'From outside the article',
      story.context.map(({ text, source, certainty }) =>
        [text, `(${source}; ${certainty})`].map(escapeMarkdown).join(' ').replace(/^/, '- '),
      ),
    ),
    ...section('About this text', [
      `Quoted from: ${escapeMarkdown(article)}. ${escapeMarkdown(notice)}`,
      '',
      escapeMarkdown(Object.values(shapes).join(' ')),
    ]),
    '',
    ...notes.lines,
  ];
}

const section = (heading: string, lines: readonly string[]) =>
  lines.length > 0 ? ['', `## ${heading}`, '', ...lines] : [];

/** White space at its ends would keep the stars from being read as bold. */
const bold = (text: string) => escapeMarkdown(text.trim());

function sentence(story: Story, record: EvidenceRecord, notes: Footnotes): string {
  const { label, claim, locus, quotes, why, sources } = record;
  const { places } = indexOf(story);
  const names = record.placeIds.flatMap((id) => {
    const place = places.get(id);
    return place ? [place.label ?? place.name] : [];
  });
  const where = names.length > 0 ? `${names.join(', ')}: ${locusWords[locus]}` : locusWords[locus];
  const when = record.kind === 'event' ? whenWords(record.event.when) : null;
  const facts = [claimWords[claim], where, ...(when === null ? [] : [when])].join('; ');
  const told = `- **${bold(label)}** ${escapeMarkdown(`(${facts}).`)}`;
  if (why !== null) return `${told} ${escapeMarkdown(why)}`;
  const words = quotes.map(
    (quote) => `“${quote.exact}” (paragraph ${paragraphAt(story, quote.start)})`,
  );
  return `${told}${notes.refer(escapeMarkdown(`${words.join(' … ')}. Source: ${sourceLine(sources)}.`))}`;
}

/** “On June 12”: June 12, 2007; null where the article gives no time. */
function whenWords({ start, end, precision, words, yearFrom }: When): string | null {
  const said = words && `“${words.exact}”`;
  if (start === null || end === null) return said;
  const date = dateLabel({ start, end, precision }, true);
  const year = yearFrom === 'context' ? ', the year from outside the article' : '';
  return said ? `${said}: ${date}${year}` : `${date}${year}`;
}
