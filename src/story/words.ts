import type { Reading } from '../geoparse/mention.ts';
import type { Claim, Locus, Source, Story, Theme } from './document.ts';

/** A claim as people read it. */
export const claimWords: Readonly<Record<Claim, string>> = {
  stated: 'stated',
  quoted: 'quoted',
  alleged: 'alleged',
  implied: 'only implied',
  gap: 'not in the article',
};

/** A theme as people read it. */
export const themeWords: Readonly<Record<Theme, string>> = {
  heroin: 'heroin',
  border: 'border aid',
  diplomacy: 'diplomacy',
};

/** A locus as people read it. */
export const locusWords: Readonly<Record<Locus, string>> = {
  point: 'a town',
  area: 'an area, no place within it',
  line: 'somewhere along this border',
  unstated: 'place not stated',
};

/** A reading as people read it. */
export const readingWords: Readonly<Record<Reading, string>> = {
  literal: 'a place',
  metonym: 'a capital or country standing for its government',
  adjectival: 'an adjective made of a place’s name',
  institution: 'part of the name of an office or organisation',
  publication: 'the seat of a source',
  person: 'part of somebody’s title',
};

/** What is printed wherever the map is: the basemap's date, and what the route shows. */
export const boundaryNote =
  'Boundaries and names as of June 2007, for orientation only; they imply no opinion on any territory. The route shows only what the article says. Where it names no crossing, the whole border is shown.';

/** Whose data the basemap is. */
export const mapCredits = 'Map data: Natural Earth, © OpenStreetMap contributors, GeoNames.';

/**
 * The publication as a title: "Eurasia Daily Monitor, Volume 4, Issue 119"; of
 * a text without one, how it begins.
 */
export function publicationLine({ article }: Pick<Story, 'article'>): string {
  if (!article.publication) return beginning(article.text);
  const { series, volume, issue } = article.publication;
  return `${series}, Volume ${volume}, Issue ${issue}`;
}

/** The publication within a sentence: "Eurasia Daily Monitor, volume 4, issue 119". */
export function publicationLabel({ article }: Pick<Story, 'article'>): string {
  if (!article.publication) return beginning(article.text);
  const { series, volume, issue } = article.publication;
  return `${series}, volume ${volume}, issue ${issue}`;
}

/** The most letters of a text's first line that stand for its title. */
const TITLE = 60;

/** A text's first line, cut after a word where it is long. */
function beginning(text: string): string {
  const line = text.trim().split('\n', 1)[0]!.trimEnd();
  const letters = [...line];
  if (letters.length <= TITLE) return line || 'Your text';
  const cut = letters.slice(0, TITLE);
  const space = cut.findLastIndex((letter) => /\s/.test(letter));
  const kept = cut.slice(0, space > 0 ? space : TITLE - 1).join('');
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Whom the article cites for something; the article itself where it cites nobody. */
export function sourceLine(sources: Source[]): string {
  return sources.length > 0
    ? sources.map((source) => source.label).join('; ')
    : 'The article’s own account';
}

/** Words of the article with their citation, to paste elsewhere. */
export function citation(words: string, sources: Source[], story: Story): string {
  const cited = sources.length > 0 ? `, citing ${sources.map((s) => s.label).join('; ')}` : '';
  return `“${words}” (${publicationLine(story)}${cited})`;
}
