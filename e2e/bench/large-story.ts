import type { Movement, Place, Story, StoryEvent } from '../../src/story/document.ts';
import type { GeometryLibrary } from '../../src/story/geometry.ts';
import { actorKinds, eventClaims, themes } from '../../src/story/vocabulary.ts';
import type { Quote } from '../../src/text/quote.ts';
import { Chance } from './chance.ts';
import { LargeArticle, firstQuotes } from './large-article.ts';
import { largePlaces } from './large-places.ts';
import { dateWords } from './large-dates.ts';

/** How much of everything there is. */
export interface Extent {
  events: number;
  mentions: number;
  seed: number;
}

/** The size that the page has to bear (issue 4), with a seed that makes it the same every time. */
export const large: Extent = { events: 10_000, mentions: 100_000, seed: 4119 };

/** Id of the story, and of its folder. */
export const largeId = 'large';

const notice =
  'Made up by a program to see how Plotline bears a long text. Nothing in it is true of any place.';
const header = 'Publication: Made-up Monitor Volume: 1 Issue: 1';
const offices = ['border guards', 'customs officers', 'doctors', 'engineers', 'envoys', 'police'];
const deeds = [
  'found a hidden load',
  'held talks',
  'opened a new post',
  'turned back two lorries',
  'took part in a course',
  'handed over equipment',
];
const fillers = [
  'Nothing of the kind was known in {}.',
  'In {} and {} the roads were open again.',
  'Between {} and {} there was little traffic, and none at all beyond {}.',
  '{metonym} denied it.',
  '{metonym} and {metonym} went on talking, though {} had been left out.',
  'A paper of the {institution} university speaks of {}, {} and {} alike.',
];
/** One of so many events is a leg of a movement as well. */
const LEG_EVERY = 100;
const LEGS = 4;
/** Events in a paragraph, on average. */
const EVENTS = 1.6;

/**
 * A made-up story of any size, the same for the same library and extent: every
 * quote is what its article says, every place has a shape or a spot.
 */
export function largeStory(library: GeometryLibrary, extent: Extent = large): Story {
  const chance = new Chance(extent.seed);
  const places = largePlaces(library, chance);
  const article = new LargeArticle(places, chance);
  const heading = article.write(header);
  article.write('\n\n');
  const bodyStart = article.length;
  const actors = Array.from(
    { length: 200 },
    (_, i) => `the ${places[i]!.name} ${chance.of(offices)}`,
  );
  const outlets = Array.from({ length: 120 }, (_, i) => `${places[i + 200]!.name} Courier`);

  const events: StoryEvent[] = [];
  const movements: Movement[] = [];
  for (let i = 0; i < extent.events; i++) {
    const actor = chance.below(actors.length);
    const outlet = chance.below(outlets.length);
    const told = tell(article, chance, {
      i,
      of: extent.events,
      actor: actors[actor]!,
      outlet: outlets[outlet]!,
    });
    const event: StoryEvent = {
      id: `event-${i + 1}`,
      label: told.label,
      claim: chance.of(eventClaims),
      locus: told.place?.locus ?? 'unstated',
      placeIds: told.place ? [told.place.id] : [],
      actorIds: [`actor-${actor + 1}`],
      sourceIds: [`source-${outlet + 1}`],
      theme: chance.of(themes),
      quotes: [told.quote],
      when: told.when,
    };
    events.push(event);
    if (told.place && i % LEG_EVERY === 0) addLeg(movements, event);
    const until = Math.round(((i + 1) * extent.mentions) / extent.events);
    while (article.mentions.length < until) {
      const room = until - article.mentions.length;
      article.write(' ');
      article.fill(chance.of(fillers.filter((one) => LargeArticle.slots(one) <= room)));
    }
    article.write(chance.share(1 / EVENTS) ? '\n\n' : ' ');
  }

  const { text, mentions } = article;
  return {
    id: largeId,
    version: 1,
    article: {
      id: largeId,
      text,
      language: 'en',
      publication: { series: 'Made-up Monitor', volume: 1, issue: 1, header: heading },
      bodyStart,
      notice,
    },
    mentions,
    places,
    events,
    movements,
    sources: outlets.map((outlet, i) => ({
      id: `source-${i + 1}`,
      label: outlet,
      outlet,
      when: { start: null, end: null, precision: 'none', words: null, yearFrom: 'text' },
      quotes: firstQuotes(text, outlet, 3),
    })),
    actors: actors.map((label, i) => ({
      id: `actor-${i + 1}`,
      label,
      kind: actorKinds[i % actorKinds.length]!,
      quotes: firstQuotes(text, label, 3),
    })),
    context: [],
    gaps: events
      .filter(({ locus }) => locus === 'unstated')
      .map(({ id, label }) => ({
        id: `gap-${id}`,
        question: `Where was this: “${label}”?`,
        why: 'No place is named.',
        about: [id],
      })),
    steps: [],
  };
}

/** One event's sentence, and what of it the event quotes. One of ten names no place. */
function tell(
  article: LargeArticle,
  chance: Chance,
  { i, of, actor, outlet }: { i: number; of: number; actor: string; outlet: string },
): { quote: Quote; label: string; place: Place | null; when: StoryEvent['when'] } {
  const start = article.length;
  const { words, when } = dateWords(chance, i / of);
  const said = words === '' ? null : article.write(words);
  const deed = chance.of(deeds);
  article.write(
    said ? `, ${actor} ${deed}` : `${actor[0]!.toUpperCase()}${actor.slice(1)} ${deed}`,
  );
  let place: Place | null = null;
  if (!chance.share(0.1)) {
    article.write(' near ');
    place = article.name();
  }
  const quote = article.since(start);
  article.write(` (${outlet}).`);
  return {
    quote,
    label: `${deed[0]!.toUpperCase()}${deed.slice(1)}${place ? `, ${place.name}` : ''}`,
    place,
    when: { ...when, words: said },
  };
}

/** The event again as a leg: somebody’s arrival, whose start is not stated. */
function addLeg(movements: Movement[], event: StoryEvent): void {
  let movement = movements.at(-1);
  if (!movement || movement.legs.length === LEGS) {
    const n = movements.length + 1;
    movement = {
      id: `movement-${n}`,
      label: `Movement ${n}`,
      theme: event.theme,
      thread: false,
      legs: [],
    };
    movements.push(movement);
  }
  const { locus, claim, actorIds, sourceIds, theme, quotes, placeIds, label } = event;
  movement.legs.push({
    id: `leg-${event.id}`,
    label: `Arrival: ${label}`,
    mapLabel: 'arrival',
    order: movement.legs.length + 1,
    from: null,
    to: placeIds[0]!,
    through: [],
    locus,
    claim,
    actorIds,
    sourceIds,
    theme,
    quotes,
  });
}
