/** An RGBA picture, as a canvas gives it. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

type Rgb = [number, number, number];

/** How a kind of label stands out from what lies behind it. */
export interface LabelContrast {
  kind: string;
  /** The contrast ratio that all but a twentieth of the letters' pixels reach. */
  ratio: number;
  /** Colours where the contrast is that low, `#rrggbb`. */
  letter: string;
  behind: string;
  /** How many pixels were looked at. */
  pixels: number;
}

/** Pixels around a pixel of a letter that count as what lies behind it. */
const REACH = 3;
/** A pixel is the letter's where it covers so much of it; the rest is reckoned out. */
const COVERED = 0.75;
/** Pixels that change by less than this, over all channels, have no letter in them. */
const SAME = 12;
/** The share of a kind's pixels that may fall short: where two letters touch there is no ground. */
const LOWEST = 0.05;

/**
 * Measures one kind of label from rendered pixels.
 *
 * @param normal the map as it is
 * @param behind the same without the fill of any letter, but with their halos
 * @param marked the same with the fill of each kind in one colour of its own
 * @param colour the one of this kind, `[red, green, blue]`
 * @param lettered every marked picture: where any of them shows a letter is no ground
 */
export function contrastOf(
  kind: string,
  normal: Picture,
  behind: Picture,
  marked: Picture,
  colour: Rgb,
  lettered: Picture[],
): LabelContrast | null {
  const found: { ratio: number; letter: Rgb; ground: Rgb }[] = [];
  const { width, height } = normal;
  for (let y = REACH; y < height - REACH; y++)
    for (let x = REACH; x < width - REACH; x++) {
      const below = at(behind, x, y);
      const covered = coverage(at(marked, x, y), below, colour);
      if (covered < COVERED) continue;
      const ground = groundAround(x, y, behind, lettered);
      if (!ground) continue;
      // Thin letters are mixed with what is behind them at their edges; WCAG means the colour itself.
      const letter = at(normal, x, y).map((channel, i) =>
        Math.max(0, Math.min(255, below[i]! + (channel - below[i]!) / covered)),
      ) as Rgb;
      found.push({ ratio: ratioOf(luminance(letter), luminance(ground)), letter, ground });
    }
  const low = found.sort((a, b) => a.ratio - b.ratio)[Math.floor(found.length * LOWEST)];
  if (!low) return null;
  const { ratio, letter, ground } = low;
  return { kind, ratio, letter: hex(letter), behind: hex(ground), pixels: found.length };
}

function at({ data, width }: Picture, x: number, y: number): Rgb {
  const i = (y * width + x) * 4;
  return [data[i]!, data[i + 1]!, data[i + 2]!];
}

/** How much of a pixel is of the marking colour, 0 to 1; 0 too where it has another colour. */
function coverage(marked: Rgb, below: Rgb, colour: Rgb): number {
  const full = colour.map((channel, i) => channel - below[i]!) as Rgb;
  const change = marked.map((channel, i) => channel - below[i]!) as Rgb;
  const share = dot(change, full) / dot(full, full);
  const strays = distance(change, full.map((channel) => channel * share) as Rgb);
  return strays > 3 * SAME ? 0 : Math.min(1, share);
}

function dot(a: Rgb, b: Rgb): number {
  return a.reduce((total, channel, i) => total + channel * b[i]!, 0);
}

/** The mean colour of what is around a pixel of a letter and has no letter in it; null if nothing. */
function groundAround(x: number, y: number, behind: Picture, letters: Picture[]): Rgb | null {
  const sum: Rgb = [0, 0, 0];
  let count = 0;
  for (let v = y - REACH; v <= y + REACH; v++)
    for (let u = x - REACH; u <= x + REACH; u++) {
      const ground = at(behind, u, v);
      if (letters.some((picture) => distance(at(picture, u, v), ground) >= SAME)) continue;
      ground.forEach((channel, i) => (sum[i] = sum[i]! + channel));
      count++;
    }
  return count === 0 ? null : (sum.map((total) => total / count) as Rgb);
}

function distance(a: Rgb, b: Rgb): number {
  return a.reduce((total, channel, i) => total + Math.abs(channel - b[i]!), 0);
}

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratioOf(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function hex(colour: Rgb): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
