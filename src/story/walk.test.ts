import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Leg, Movement, Story } from './document.ts';
import { sampleStory } from './sample.ts';
import {
  countOf,
  nearestStop,
  nextStop,
  positionAt,
  walkKinds,
  stopsOf,
  type Stop,
  type WalkKind,
} from './walk.ts';

const ids = (stops: readonly Stop[]) => stops.map((stop) => `${stop.kind} ${stop.id}`);
const all = (kind: WalkKind) => ({ kind, kept: null });
const way = stopsOf(sampleStory());

describe('stopsOf', () => {
  test('stops at literal mentions, events and legs in the order of the article', () => {
    expect(ids(way)).toEqual([
      'event departure',
      'place bergen',
      'place oslo',
      'event denial',
      'leg origin',
      'leg at-sea',
      'place norway',
      'leg crossing',
      'place border-norway-sweden',
    ]);
  });

  test('a metonym is no stop, a gap has no words', () => {
    expect(way.filter((stop) => stop.id === 'oslo')).toHaveLength(1);
    expect(way.find((stop) => stop.id === 'at-sea')!.words).toBeNull();
    const { label, words } = way.find((stop) => stop.id === 'norway')!;
    expect(label).toBe('Norway and its coast');
    const text = sampleStory().article.text;
    expect(text.slice(words!.start, words!.end)).toBe('Norway');
  });

  test('gaps before the first words stand right before them, and a journey of gaps at the end', () => {
    const story = sampleStory();
    const gap = story.movements[0]!.legs[1]!;
    const leg = story.movements[0]!.legs[2]!;
    const made: Movement[] = [
      { ...story.movements[0]!, legs: [leg, { ...gap, id: 'first', order: 0 }] },
      { ...story.movements[0]!, legs: [{ ...gap, id: 'alone' }] },
    ];
    const stops = stopsOf({ ...story, mentions: [], events: [], movements: made });
    expect(ids(stops)).toEqual(['leg first', 'leg crossing', 'leg alone']);
  });
});

describe('walking', () => {
  test('goes by kind from wherever it stands, and does not wrap', () => {
    expect(nextStop(way, -1, 1, all('place'))).toBe(1);
    expect(nextStop(way, 1, 1, all('place'))).toBe(2);
    expect(nextStop(way, 3, 1, all('place'))).toBe(6);
    expect(nextStop(way, 3, -1, all('place'))).toBe(2);
    expect(nextStop(way, 8, 1, all('any'))).toBeNull();
    expect(nextStop(way, -1, -1, all('any'))).toBeNull();
    expect(nextStop([], -1, 1, all('any'))).toBeNull();
  });

  test('counts within the kind', () => {
    expect(countOf(way, 6, all('place'))).toEqual({ number: 3, of: 4 });
    expect(countOf(way, 6, all('any'))).toEqual({ number: 7, of: 9 });
    expect(countOf(way, 6, all('leg'))).toEqual({ number: 0, of: 3 });
    expect(countOf(way, -1, all('any'))).toEqual({ number: 0, of: 9 });
  });

  test('passes over what a filter takes out', () => {
    const wanted = { kind: 'any' as const, kept: new Set(['denial', 'norway']) };
    expect(nextStop(way, -1, 1, wanted)).toBe(3);
    expect(nextStop(way, 3, 1, wanted)).toBe(6);
    expect(nextStop(way, 6, 1, wanted)).toBeNull();
    expect(countOf(way, 6, wanted)).toEqual({ number: 2, of: 2 });
    expect(countOf(way, 4, wanted)).toEqual({ number: 0, of: 2 });
  });

  test('finds the stop of an id that is nearest', () => {
    const stop = (id: string, at: number): Stop => ({
      ...{ kind: 'place', id, label: id, at },
      words: { start: at, end: at + 1 },
    });
    const row = [stop('a', 0), stop('b', 10), stop('a', 15), stop('c', 20), stop('a', 90)];
    expect(nearestStop(row, -1, 'a')).toBe(0);
    expect(nearestStop(row, 1, 'a')).toBe(2);
    expect(nearestStop(row, 3, 'a')).toBe(2);
    expect(nearestStop(row, 4, 'a')).toBe(4);
    expect(nearestStop(row, 1, 'nowhere')).toBeNull();
    expect([0, 9, 10, 100].map((offset) => positionAt(row, offset))).toEqual([0, 0, 1, 4]);
    expect(positionAt(row.slice(1), 3)).toBe(-1);
  });
});

/** Stories of any shape, as far as walking looks at them. */
const offset = fc.nat(400);
const leg = fc.record({ order: fc.nat(5), at: fc.option(offset) });
const anyStory = fc
  .record({
    mentions: fc.array(fc.record({ start: offset, literal: fc.boolean() })),
    events: fc.array(offset),
    movements: fc.array(fc.array(leg, { minLength: 1, maxLength: 6 }), { maxLength: 4 }),
  })
  .map(({ mentions, events, movements }): Story => {
    const base = sampleStory();
    const quote = (start: number) => ({ start, end: start + 3, exact: 'abc' });
    const [told, gap] = base.movements[0]!.legs as [Leg, Leg];
    return {
      ...base,
      mentions: mentions.map(({ start, literal }) => ({
        ...base.mentions[0]!,
        ...quote(start),
        use: literal ? 'literal' : 'associative',
      })),
      events: events.map((start, i) => ({
        ...base.events[0]!,
        id: `e${i}`,
        quotes: [quote(start)],
      })),
      movements: movements.map((legs, m) => ({
        ...base.movements[0]!,
        legs: legs.map(({ order, at }, l): Leg => {
          const id = `m${m}-${l}`;
          return at === null
            ? ({ ...gap, id, order } as Leg)
            : ({ ...told, id, order, quotes: [quote(at)] } as Leg);
        }),
      })),
    };
  });
const anyKind = fc.constantFrom(...walkKinds);

test('every stop is in the order of the article, each once', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const stops = stopsOf(story);
      const at = stops.map((stop) => stop.at);
      expect(at).toEqual([...at].sort((a, b) => a - b));
      expect(stops.filter((stop) => stop.kind === 'leg')).toHaveLength(
        story.movements.flatMap(({ legs }) => legs).length,
      );
      expect(stopsOf(story)).toEqual(stops);
    }),
  );
});

test('a gap stands right after the leg before it in the order of travel', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const legs = stopsOf(story).filter((stop) => stop.kind === 'leg');
      for (const movement of story.movements) {
        const order = [...movement.legs].sort((a, b) => a.order - b.order);
        order.forEach((one, i) => {
          const before = order[i - 1];
          if (one.claim !== 'gap' || !before) return;
          const place = (id: string) => legs.findIndex((stop) => stop.id === id);
          expect(place(one.id)).toBe(place(before.id) + 1);
        });
      }
    }),
  );
});

test('walking forth and back returns; walking on reaches every stop of the kind', () => {
  fc.assert(
    fc.property(anyStory, anyKind, (story, kind) => {
      const stops = stopsOf(story);
      const seen: number[] = [];
      for (let at = nextStop(stops, -1, 1, all(kind)); at !== null;) {
        const next = nextStop(stops, at, 1, all(kind));
        if (next !== null) expect(nextStop(stops, next, -1, all(kind))).toBe(at);
        seen.push(at);
        expect(countOf(stops, at, all(kind)).number).toBe(seen.length);
        at = next;
      }
      expect(seen).toHaveLength(countOf(stops, -1, all(kind)).of);
    }),
  );
});
