import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from './clip.ts';
import type { WantedLabel } from './drawing.ts';
import { placeLabels } from './label-places.ts';
import { labelBox } from './labels.ts';
import { project, unproject, type Pixel } from './mercator.ts';
import type { View } from './scene.ts';

const zoom = 4;
const middle = project([60, 45], zoom);
const view: View = {
  zoom,
  selected: null,
  frame: { center: [60, 45], width: 800, height: 600 },
};

const label = (
  id: string,
  x: number,
  y: number,
  change: Partial<WantedLabel> = {},
): WantedLabel => ({
  id,
  evidenceId: id,
  lines: ['two lines of', 'some words'],
  kind: 'leg',
  anchor: { x: middle.x + x, y: middle.y + y },
  rank: 2,
  ...change,
});

/** What each label covers, in pixels from the frame's middle. */
function boxes(wanted: WantedLabel[], covered: Pixel[] = [], selected = new Set<string>()) {
  return placeLabels(wanted, covered, view, selected).labels.map((placed) => {
    const { x, y } = project(placed.anchor, zoom);
    return labelBox(placed, {
      x: x - middle.x + placed.offset[0],
      y: y - middle.y + placed.offset[1],
    });
  });
}

const spot = fc.record({
  x: fc.integer({ min: -390, max: 390 }),
  y: fc.integer({ min: -290, max: 290 }),
});

describe('placeLabels', () => {
  it('cuts no label of a mark inside the frame, and lays none over another', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 12 }), (spots) => {
        const placed = boxes(spots.map(({ x, y }, i) => label(`mark-${i}`, x, y)));
        for (const [left, top, right, bottom] of placed) {
          expect(Math.min(left + 400, 400 - right)).toBeGreaterThanOrEqual(0);
          expect(Math.min(top + 300, 300 - bottom)).toBeGreaterThanOrEqual(0);
        }
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('keeps off what is drawn', () => {
    const covered: Pixel[] = [];
    for (let x = 0; x < 200; x += 5) covered.push({ x: middle.x + x, y: middle.y });
    const [box] = boxes([label('mark', 0, 0)], covered);
    expect(box![0] > 0 && box![1] < 0 && box![3] > 0).toBe(false);
  });

  it('never leaves out what is selected', () => {
    const heap = Array.from({ length: 30 }, (_, i) => label(`mark-${i}`, 0, 0));
    const { labels } = placeLabels(heap, [], view, new Set(['mark-29']));
    expect(labels.length).toBeLessThan(30);
    expect(labels.map(({ evidenceId }) => evidenceId)).toContain('mark-29');
  });

  it('ties a label that stands far from its mark to it by a line', () => {
    const covered: Pixel[] = [];
    for (let x = -60; x <= 60; x += 5)
      for (let y = -40; y <= 40; y += 5) covered.push({ x: middle.x + x, y: middle.y + y });
    const { leaders, labels } = placeLabels([label('mark', 0, 0)], covered, view, new Set());
    expect(labels).toHaveLength(1);
    expect(leaders.map(({ id }) => id)).toEqual(['mark:leader']);
  });

  it('lets words about a band stand at another part of it', () => {
    const orAt = [{ x: middle.x + 200, y: middle.y + 200 }];
    const covered: Pixel[] = [];
    for (let x = -220; x <= 120; x += 5)
      for (let y = -220; y <= 120; y += 5) covered.push({ x: middle.x + x, y: middle.y + y });
    const { labels } = placeLabels([label('mark', 0, 0, { orAt })], covered, view, new Set());
    expect(labels[0]!.anchor).toEqual(unproject(orAt[0]!, zoom));
  });

  it('in a crowd lays none over another, and ties none to a mark far away', () => {
    const spots = Array.from({ length: 700 }, (_, i) => [(i * 89) % 780, (i * 233) % 580] as const);
    const wanted = spots.map(([x, y], i) => label(`mark-${i}`, x - 390, y - 290, { rank: i % 4 }));
    const placed = boxes(
      wanted,
      wanted.map(({ anchor }) => anchor),
      new Set(['mark-699']),
    );
    expect(placed.length).toBeGreaterThan(15);
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false);
    });
    const { labels } = placeLabels(wanted, [], view, new Set(['mark-699']));
    for (const { offset, evidenceId } of labels) {
      expect(Math.hypot(...offset), evidenceId).toBeLessThan(140);
    }
    expect(labels.map(({ evidenceId }) => evidenceId)).toContain('mark-699');
  });

  it('of a crowd tries those in the frame first', () => {
    const outside = Array.from({ length: 300 }, (_, i) => label(`far-${i}`, 900 + i * 90, 0));
    const { labels } = placeLabels([...outside, label('near', 0, 0)], [], view, new Set());
    expect(labels.map(({ evidenceId }) => evidenceId)).toEqual(['near']);
  });
});
