/** Heights on a plate carrée grid of the whole world: row 0 touches 90° N, column 0 180° W. */
export interface Grid {
  width: number;
  height: number;
  /** Metres above the sea, the sea itself 0; row by row. */
  metres: Float32Array;
}

/**
 * Grey to metres for the elevation picture of marble-qt-data, calibrated against ETOPO5 on land
 * (strictly monotonic; correlation with the square root of the height 0.969). Below the sea it is
 * not used: the sea is flat.
 */
const calibration: readonly (readonly [grey: number, metres: number])[] = [
  [96, 0],
  [104, 30],
  [112, 61],
  [120, 97],
  [128, 154],
  [136, 263],
  [144, 417],
  [152, 542],
  [160, 692],
  [168, 851],
  [176, 1023],
  [184, 1418],
  [192, 1920],
  [200, 2547],
  [208, 3202],
  [216, 3963],
  [224, 4736],
  [232, 5379],
  [236, 5559],
  [250, 7505],
];

/** Metres for a grey of 0 to 255; 0 at and below the level of the sea. */
export function metresOfGrey(grey: number): number {
  const upper = calibration.findIndex(([level]) => level >= grey);
  if (upper === 0) return 0;
  const [low, high] =
    upper === -1 ? calibration.slice(-2) : calibration.slice(upper - 1, upper + 1);
  const [fromGrey, from] = low!;
  const [toGrey, to] = high!;
  return from + ((to - from) * (grey - fromGrey)) / (toGrey - fromGrey);
}

/** A Gaussian blur, `sigma` in cells; the grid wraps at the antimeridian and ends at the poles. */
export function smooth({ width, height, metres }: Grid, sigma: number): Grid {
  const radius = Math.ceil(sigma * 2.5);
  const weights = Array.from({ length: 2 * radius + 1 }, (_, i) =>
    Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const kernel = Float32Array.from(weights, (weight) => weight / total);

  const across = new Float32Array(metres.length);
  const padded = new Float32Array(width + 2 * radius);
  for (let y = 0; y < height; y++) {
    for (let x = -radius; x < width + radius; x++)
      padded[x + radius] = metres[y * width + ((x + width) % width)]!;
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let k = 0; k < kernel.length; k++) sum += kernel[k]! * padded[x + k]!;
      across[y * width + x] = sum;
    }
  }
  const result = new Float32Array(metres.length);
  for (let y = 0; y < height; y++)
    for (let k = 0; k < kernel.length; k++) {
      const row = Math.min(height - 1, Math.max(0, y + k - radius)) * width;
      const weight = kernel[k]!;
      for (let x = 0; x < width; x++) result[y * width + x]! += weight * across[row + x]!;
    }
  return { width, height, metres: result };
}

/**
 * The grid for the next smaller zoom: half the cells in each direction, each the mean of four. A
 * grid with an odd side (675 rows and fewer) keeps its cells and is only smoothed.
 */
export function coarser(grid: Grid): Grid {
  if (grid.width % 2 || grid.height % 2) return smooth(grid, 1.2);
  return halve(smooth(grid, 0.6));
}

function halve({ width, height, metres }: Grid): Grid {
  const half = { width: width / 2, height: height / 2 };
  const result = new Float32Array(half.width * half.height);
  for (let y = 0; y < half.height; y++)
    for (let x = 0; x < half.width; x++) {
      const at = 2 * y * width + 2 * x;
      result[y * half.width + x] =
        (metres[at]! + metres[at + 1]! + metres[at + width]! + metres[at + width + 1]!) / 4;
    }
  return { ...half, metres: result };
}

/** The height at a place in degrees, by cubic convolution so that no facets show. */
export function heightAt({ width, height, metres }: Grid, lng: number, lat: number): number {
  const column = ((lng + 180) / 360) * width - 0.5;
  const row = ((90 - lat) / 180) * height - 0.5;
  const left = Math.floor(column);
  const top = Math.floor(row);
  const across = cubicWeights(column - left);
  const down = cubicWeights(row - top);
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const y = Math.min(height - 1, Math.max(0, top + j - 1)) * width;
    for (let i = 0; i < 4; i++)
      sum += down[j]! * across[i]! * metres[y + ((left + i - 1 + 2 * width) % width)]!;
  }
  return sum;
}

/** The uniform cubic B-spline: it softens a little, and never overshoots at a cliff. */
function cubicWeights(t: number): [number, number, number, number] {
  const u = 1 - t;
  return [
    (u * u * u) / 6,
    (3 * t * t * t - 6 * t * t + 4) / 6,
    (3 * u * u * u - 6 * u * u + 4) / 6,
    (t * t * t) / 6,
  ];
}
