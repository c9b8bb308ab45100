import type { ExplainedMention } from '../geoparse/mention.ts';
import { didYouMean } from '../text/nearest.ts';
import { matches } from '../text/quote.ts';
import {
  anchorQuote,
  anchorQuotes,
  anchorWhen,
  startCompilation,
  type Compilation,
} from './compilation.ts';
import { correctMentions, knownPlaces } from './corrections.ts';
import type { Story } from './document.ts';
import { evidencePlaces } from './used-geometry.ts';
import { buildContext } from './context.ts';
import { buildEvent, buildMovement, type World } from './entries.ts';
import { readHeader } from './header.ts';
import { collectIds, refer, type IdKind } from './ids.ts';
import { joinPlaces } from './places.ts';
import type { Path, Problem } from './problem.ts';
import type { StoryFile } from './schema.ts';
import { readStoryFile, type ReadStoryFile } from './story-file.ts';

/** What a story is compiled from. File names are only for messages. */
export interface StoryInput {
  /** The article's id: its folder's name. */
  id: string;
  article: { text: string; file: string };
  story: { yaml: string; file: string };
  /** What the geoparser finds in the article's text. */
  mentions: readonly ExplainedMention[];
  /** The shapes that the geometry library has. */
  geometryRefs: ReadonlySet<string>;
}

/** The story, or everything that is wrong with it: never both. */
export type Compiled = { story: Story; problems: [] } | { story: null; problems: Problem[] };

const focusKinds: IdKind[] = ['place', 'event', 'movement', 'leg'];
const aboutKinds: IdKind[] = [...focusKinds, 'source', 'actor', 'article'];

/**
 * Compiles an article and what a person adds to it into the story document:
 * anchors every quote, corrects and joins mentions and places, works out the
 * dates. Refuses with all problems at once, each with file, line and the
 * nearest match.
 */
export function compileStory(input: StoryInput): Compiled {
  const { article, mentions } = input;
  const problems: Problem[] = [];
  const inArticle = (message: string) =>
    problems.push({ file: article.file, line: 1, column: 1, message });
  const header = readHeader(article.text);
  if (!header) inArticle('The article’s first line must read “Publication: … Volume: … Issue: …”.');
  for (const mention of mentions)
    if (!matches(article.text, mention))
      inArticle(
        `The geoparser’s mention “${mention.exact}” is not what stands at ${mention.start} to ${mention.end}.`,
      );

  const read = readStoryFile(input.story.yaml, input.story.file);
  problems.push(...read.problems);
  if (!read.data) return { story: null, problems };
  const report = (path: Path, message: string) =>
    void problems.push({ file: input.story.file, ...read.locate(path), message });
  const c = startCompilation(article.text, read.data, report);
  const parts = buildParts(c, input, read.data, read.lost);
  if (!header || problems.length > 0) return { story: null, problems };

  const { id, language, notice } = read.data.article;
  const { publication, bodyStart } = header;
  const story: Story = {
    id,
    version: 1,
    article: { id, text: article.text, language, publication, bodyStart, notice },
    ...parts,
  };
  const needed = evidencePlaces(story);
  for (const { id: place, geometry } of story.places)
    for (const ref of needed.has(place) ? geometry : [])
      if (!input.geometryRefs.has(ref))
        report(
          ['places'],
          `The geometry library has no shape “${ref}”, which ${place} needs: give “geometry” by hand with a “reason”, or rebuild the library.`,
        );
  return problems.length > 0 ? { story: null, problems } : { story, problems: [] };
}

type Parts = Omit<Story, 'id' | 'version' | 'article'>;

function buildParts(
  c: Compilation,
  input: StoryInput,
  file: StoryFile,
  lost: ReadStoryFile['lost'],
): Parts {
  if (file.article.id !== input.id)
    c.report(
      ['article', 'id'],
      `The article’s id is “${file.article.id}”, but its folder is “${input.id}”: they must agree.`,
    );
  const known = knownPlaces(input.mentions);
  const mentions = correctMentions(c, input.mentions, file.corrections);
  const places = joinPlaces(file, mentions, known, input.geometryRefs, c.report);
  const placeIds = new Set([...known.keys(), ...file.places.map((place) => place.id)]);
  const named = mentions.flatMap(({ placeId }) => (placeId === undefined ? [] : [placeId]));
  const mentioned = named.filter((id) => placeIds.has(id));
  const ids = collectIds(file, mentioned, lost, c.report);
  checkReferences(c, file, ids, placeIds);

  const world: World = { ids, loci: new Map(places.map(({ id, locus }) => [id, locus])) };
  return {
    mentions,
    places,
    events: file.events.map((event, i) => buildEvent(c, world, event, ['events', i])),
    movements: file.movements.map((movement, i) =>
      buildMovement(c, world, movement, ['movements', i]),
    ),
    sources: file.sources.map(({ id, label, outlet, when, quotes }, i) => ({
      id,
      label,
      outlet,
      when: anchorWhen(c, when, ['sources', i, 'when']),
      quotes: anchorQuotes(c, quotes, ['sources', i, 'quotes']),
    })),
    actors: file.actors.map(({ id, label, kind, quotes }, i) => ({
      id,
      label,
      kind,
      quotes: anchorQuotes(c, quotes, ['actors', i, 'quotes']),
    })),
    context: file.context.map((fact, i) => buildContext(c, fact, ['context', i])),
    gaps: file.gaps,
    steps: file.steps.map(({ quote, ...step }, i) => ({
      ...step,
      quote: quote === undefined ? null : anchorQuote(c, quote, ['steps', i, 'quote']),
    })),
  };
}

function checkReferences(
  c: Compilation,
  file: StoryFile,
  ids: ReturnType<typeof collectIds>,
  placeIds: ReadonlySet<string>,
) {
  const { context } = file.article.year;
  if (context !== undefined)
    refer(ids, context, ['context'], ['article', 'year', 'context'], c.report);
  file.corrections.forEach(({ place }, i) => {
    // A corrected mention may go to any place that the geoparser weighed, kept elsewhere or not.
    if (place !== undefined && place !== 'none' && !placeIds.has(place))
      c.report(
        ['corrections', i, 'place'],
        `“${place}” is not a place that the geoparser found or weighed in this article, nor one of “places”.${didYouMean(place, placeIds)}`,
      );
  });
  const all = (list: 'context' | 'gaps', key: 'about') =>
    file[list].forEach((entry, i) =>
      entry[key].forEach((id, a) => refer(ids, id, aboutKinds, [list, i, key, a], c.report)),
    );
  all('context', 'about');
  all('gaps', 'about');
  file.steps.forEach(({ focus }, i) =>
    focus.forEach((id, f) => refer(ids, id, focusKinds, ['steps', i, 'focus', f], c.report)),
  );
}
