/** What flat ground and the sea are coded as; darker is shadow, lighter is light. */
export const flat = 128;

/**
 * Where the light comes from, degrees clockwise from north, and its share. One main light from the
 * north-west, as atlases have it; the others open up the slopes that it would leave equal
 * (after Mark 1992, "Multidirectional, oblique-weighted, shaded-relief image of the island of Hawaii").
 */
const lights: readonly (readonly [azimuth: number, share: number])[] = [
  [315, 0.56],
  [270, 0.18],
  [0, 0.16],
  [225, 0.1],
];
const altitude = (45 * Math.PI) / 180;

const directions = lights.map(([azimuth, share]) => {
  const angle = (azimuth * Math.PI) / 180;
  return {
    east: share * Math.sin(angle) * Math.cos(altitude),
    north: share * Math.cos(angle) * Math.cos(altitude),
    up: share * Math.sin(altitude),
  };
});

/** One square of ground to be shaded. */
export interface Ground {
  /** Pixels along a side, without the margin of one pixel on each side. */
  size: number;
  /** Metres, `(size + 2)²`, row by row from the north-west. */
  heights: Float32Array;
  /** How far each place stands above (+) or below (-) its surroundings, metres, `size²`. */
  prominence: Float32Array;
  /** 0 where nothing but noise is to be seen, 1 in real mountains; `size²`. */
  ruggedness: Float32Array;
  /** Metres on the ground that a pixel of a row spans. */
  metresPerPixel: (row: number) => number;
  /** How many times steeper the ground is drawn than it is. */
  exaggeration: number;
}

/**
 * The shade of every pixel, 0 (deep shadow) to 255 (full light), `flat` where there is nothing to
 * be told. Valleys are a little darker and ridges a little lighter than their slopes alone would
 * be, which holds long ranges together at small scales.
 */
export function shade(ground: Ground): Uint8Array {
  const { size, heights, prominence, ruggedness, metresPerPixel, exaggeration } = ground;
  const stride = size + 2;
  const shades = new Uint8Array(size * size);
  for (let y = 0; y < size; y++) {
    const run = metresPerPixel(y);
    for (let x = 0; x < size; x++) {
      const at = (y + 1) * stride + x + 1;
      const east = ((heights[at + 1]! - heights[at - 1]!) / (2 * run)) * exaggeration;
      const north = ((heights[at - stride]! - heights[at + stride]!) / (2 * run)) * exaggeration;
      const length = Math.hypot(east, north, 1);
      let lit = 0;
      for (const light of directions)
        lit += Math.max(0, (light.up - light.east * east - light.north * north) / length);
      const slope = lit / Math.sin(altitude) - 1;
      const here = y * size + x;
      const open = prominence[here]! / (Math.abs(prominence[here]!) + 900);
      const tone = ruggedness[here]! * (1.15 * slope + 0.35 * open);
      shades[here] = Math.round(flat + 127 * Math.tanh(tone));
    }
  }
  return shades;
}
