import type { Reading } from '../../src/geoparse/mention.ts';
import type { Place, StoryMention } from '../../src/story/document.ts';
import { quoteAt, type Quote } from '../../src/text/quote.ts';
import type { Chance } from './chance.ts';

/** An article in the making: words come in from the left, and what they name is noted as it is named. */
export class LargeArticle {
  readonly mentions: StoryMention[] = [];
  readonly #chance: Chance;
  readonly #places: Record<'town' | 'any' | 'country', readonly Place[]>;
  readonly #pieces: string[] = [];
  #length = 0;

  constructor(places: readonly Place[], chance: Chance) {
    this.#chance = chance;
    const of = (...kinds: Place['kind'][]) => places.filter(({ kind }) => kinds.includes(kind));
    this.#places = {
      town: of('city'),
      any: of('city', 'admin1', 'border'),
      country: of('country'),
    };
  }

  get text(): string {
    return this.#pieces.join('');
  }
  /** UTF-16 units so far. */
  get length(): number {
    return this.#length;
  }

  /** The words from an offset on. */
  since(start: number): Quote {
    let exact = '';
    for (let i = this.#pieces.length; start + exact.length < this.#length;)
      exact = this.#pieces[--i]! + exact;
    return { start, end: this.#length, exact };
  }

  write(words: string): Quote {
    const start = this.#length;
    this.#pieces.push(words);
    this.#length += words.length;
    return { start, end: this.#length, exact: words };
  }

  /** Names a place literally: the one given, or any. */
  name(place = this.#chance.often(this.#places.any)): Place {
    if (place.kind === 'border') this.write('the ');
    this.#mention(place, place.name, 'literal', `“${place.name}” is named as a place.`);
    return place;
  }

  /**
   * Writes a sentence with a place for each `{}`, and a country or town that
   * stands for something else for each `{metonym}` and `{institution}`.
   */
  fill(template: string): void {
    for (const piece of template.split(/(\{\w*\})/)) {
      if (piece === '{}') this.name();
      else if (piece.startsWith('{')) this.#associate(piece.slice(1, -1) as Reading);
      else this.write(piece);
    }
  }

  /** How many places a template names. */
  static slots(template: string): number {
    return template.split('{').length - 1;
  }

  #associate(reading: Reading): void {
    const group = reading === 'institution' ? 'town' : 'country';
    const place = this.#chance.often(this.#places[group]);
    this.#mention(place, place.name, reading, `“${place.name}” stands for something else here.`);
  }

  #mention(place: Place, exact: string, reading: Reading, reason: string): void {
    const { id, name, kind, lat, lon, country, geometry } = place;
    const quote = this.write(exact);
    const score = Math.round((0.7 + this.#chance.next() * 0.3) * 1000) / 1000;
    const candidate = { id, name, kind, lat, lon, ...(country ? { country } : {}), geometry };
    this.mentions.push({
      ...quote,
      reading,
      use: reading === 'literal' ? 'literal' : 'associative',
      placeId: id,
      score,
      reason,
      candidates: [
        { ...candidate, score, why: 'It is the best known of this name.' },
        // Half of the towns share their name with another.
        ...(kind === 'city' && this.#chance.share(0.5)
          ? [{ ...candidate, id: `${id}-other`, lat: -lat, score: 0.2, why: 'It is less known.' }]
          : []),
      ],
    });
  }
}

/** The quotes of the first few times that the article says some words. */
export function firstQuotes(text: string, words: string, most: number): Quote[] {
  const found: Quote[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < most;) {
    found.push(quoteAt(text, at, at + words.length));
    at = text.indexOf(words, at + words.length);
  }
  return found;
}
