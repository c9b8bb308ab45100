import type { ExplainedMention, PlaceKind, Reading, Use } from '../geoparse/mention.ts';
import type { Quote } from '../text/quote.ts';

/** How the article puts an event or leg. */
export type Claim = 'stated' | 'quoted' | 'alleged' | 'implied' | 'gap';

/** How precisely the words locate something. */
export type Locus = 'point' | 'area' | 'line' | 'unstated';

/** The subject an event or leg belongs to. */
export type Theme = 'heroin' | 'border' | 'diplomacy';

/** Where and in which issue the article appeared, as its own header says. */
export interface Publication {
  series: string;
  volume: number;
  issue: number;
  header: Quote;
}

/** The article, unchanged, with its publication data and copyright notice. */
export interface Article {
  id: string;
  text: string;
  language: string;
  /** Null for a text that comes without: one that a reader brings along. */
  publication: Publication | null;
  /** The first paragraph's start: everything before it is the header. UTF-16 offset. */
  bodyStart: number;
  notice: string;
}

/** A correction of a mention by a person. */
export interface Correction {
  reason: string;
  /** What the geoparser had said; null where it had found nothing. */
  was: { reading: Reading; placeId?: string } | null;
}

export interface StoryMention extends Quote {
  reading: Reading;
  use: Use;
  placeId?: string;
  score: number;
  reason: string;
  candidates: ExplainedMention['candidates'];
  correction?: Correction;
}

/** Coordinates are WGS 84 degrees. */
export interface Place {
  id: string;
  name: string;
  /** The name as the map's label prints it, where it differs. */
  label?: string;
  kind: PlaceKind;
  locus: Locus;
  lat: number;
  lon: number;
  geonameId?: number;
  country?: string;
  admin1?: string;
  geometry: string[];
  /** A person's remark, shown with the place. */
  note?: string;
  /** Why a person gave this place or its shape by hand. */
  reason?: string;
}

export interface When {
  /** ISO dates, both inclusive. */
  start: string | null;
  end: string | null;
  precision: 'day' | 'interval' | 'month' | 'season' | 'vague' | 'none';
  words: Quote | null;
  yearFrom: 'context' | 'text';
}

/** An amount the article gives ("around half a ton"). */
export interface Quantity {
  label: string;
  quote: Quote;
}

export interface StoryEvent {
  id: string;
  label: string;
  claim: Exclude<Claim, 'gap'>;
  locus: Locus;
  placeIds: string[];
  actorIds: string[];
  sourceIds: string[];
  theme: Theme;
  quotes: Quote[];
  when: When;
  quantities?: Quantity[];
  /** A symbol of its own on the map, and how many: the two border posts. */
  symbol?: { kind: 'post'; count: number; label: string };
  /** Something given by one party to another: a tie, never a route. */
  link?: { fromActorId: string; throughActorId?: string; toPlaceId: string };
}

interface LegBase {
  id: string;
  label: string;
  /** The short words the map prints beside it. */
  mapLabel: string;
  order: number;
  /** Place ids; null where the article names none. */
  from: string | null;
  to: string | null;
  through: string[];
  locus: Locus;
  actorIds: string[];
  sourceIds: string[];
  theme: Theme;
  quantities?: Quantity[];
}

export type Leg = LegBase &
  (
    | { claim: Exclude<Claim, 'gap'>; quotes: Quote[]; why?: undefined }
    | { claim: 'gap'; why: string; quotes?: undefined }
  );

/** Something that goes from place to place. `thread` draws its legs as one journey in order. */
export interface Movement {
  id: string;
  label: string;
  theme: Theme;
  thread: boolean;
  legs: Leg[];
}

/** Whom the article cites, with the words of the citation ("Avesta, June 12"). */
export interface Source {
  id: string;
  label: string;
  /** The outlet alone, as the article names it. */
  outlet: string;
  when: When;
  quotes: Quote[];
}

export interface Actor {
  id: string;
  label: string;
  kind: 'person' | 'organisation' | 'government' | 'group';
  quotes: Quote[];
}

/** A date from outside the article, never the article's own. */
export interface ContextWhen {
  /** ISO dates, both inclusive. */
  start: string;
  end: string;
  precision: Exclude<When['precision'], 'none'>;
  /** The fact says "about", or its sources differ. */
  approximately?: true;
}

/** A fact from outside the article; always shown apart. */
export interface Context {
  id: string;
  text: string;
  source: string;
  /** How sure: "found", "derived", "sources differ". */
  certainty: string;
  /** When it happened; none for a fact that dates nothing. */
  when?: ContextWhen;
  /** Ids of places, events, movements, legs or the article's id. */
  about: string[];
}

/** A question the article does not answer. */
export interface Gap {
  id: string;
  question: string;
  why: string;
  /** Ids of places, events, movements or legs. */
  about: string[];
}

export interface Step {
  id: string;
  title: string;
  /** Ids in focus; empty for the whole map. */
  focus: string[];
  quote: Quote | null;
  words: string;
  notes: string;
}

/** The validated document everything else is drawn from: `story.json`. */
export interface Story {
  id: string;
  version: 1;
  article: Article;
  mentions: StoryMention[];
  places: Place[];
  events: StoryEvent[];
  movements: Movement[];
  sources: Source[];
  actors: Actor[];
  context: Context[];
  gaps: Gap[];
  steps: Step[];
}
