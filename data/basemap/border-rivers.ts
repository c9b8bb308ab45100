import type { BorderGeometry, Position } from '../../src/story/geometry.ts';

/** Where rivers that carry the Tajik-Afghan border begin and end, going upstream. */
const stretches: { name: string; from: Position; to: Position }[] = [
  // From where Uzbekistan begins to the mouth of the Vakhsh.
  { name: 'Amu Darya', from: [67.788, 37.177], to: [68.31, 37.11] },
  // To the meeting of the Pamir and the Wakhan at Qal'ai Panja.
  { name: 'Panj', from: [68.31, 37.11], to: [72.67, 37.01] },
  // To the western end of Lake Zorkul.
  { name: 'Pamir', from: [72.67, 37.01], to: [73.6, 37.45] },
];

function nearest(line: Position[], [lng, lat]: Position): number {
  let best = 0;
  let least = Infinity;
  line.forEach((p, i) => {
    const d = Math.hypot((p[0] - lng) * 0.8, p[1] - lat);
    if (d < least) [best, least] = [i, d];
  });
  return best;
}

/** East of here Natural Earth's Amu Darya gives way to the border's line. */
export const amuDaryaEnds = 67.788;

/**
 * The rivers that the Tajik-Afghan border follows, cut out of the border's own
 * line. Natural Earth's rivers stray a kilometre or two from it, which near
 * maps would show as two tangled lines.
 */
export function riversOfBorder(border: BorderGeometry) {
  return stretches.map(({ name, from, to }) => {
    const cut = (line: Position[]) => line.slice(nearest(line, from), nearest(line, to) + 1);
    return {
      name,
      far: cut(border.far[0]!),
      middle: cut(border.middle[0]!),
      near: cut(border.near[0]!),
    };
  });
}
