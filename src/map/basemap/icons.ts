/** Ids of the symbols the style asks for; the map adds them with `basemapIcons`. */
export const cityIcon = 'basemap-city';
export const capitalIcon = 'basemap-capital';
/** Nothing to be seen: it only takes up room (label-guards.ts). */
export const guardIcon = 'basemap-guard';

/** One symbol as a signed distance field, for `map.addImage(id, image, { sdf: true, pixelRatio })`. */
export interface BasemapIcon {
  id: string;
  image: { width: number; height: number; data: Uint8ClampedArray };
  sdf: true;
  pixelRatio: number;
}

const pixelRatio = 4;
/** CSS pixels from edge to edge; leaves 3 px around the largest symbol for the halo. */
const side = 14;
/** CSS pixels that a guard keeps free, from edge to edge: the width of a border band. */
export const guardSide = side;

/**
 * The symbols of cities. Distance fields stay crisp at every device pixel ratio and take their
 * colour from the theme.
 */
export function basemapIcons(): BasemapIcon[] {
  return [
    icon(cityIcon, (fromCentre) => fromCentre - 1.7),
    // A ring with a dot, as atlases mark capitals.
    icon(capitalIcon, (fromCentre) =>
      Math.min(Math.abs(fromCentre - 3.1) - 0.45, fromCentre - 1.3),
    ),
    icon(guardIcon, () => side),
  ];
}

/** `distance` gives CSS pixels from the outline, negative inside. */
function icon(id: string, distance: (fromCentre: number) => number): BasemapIcon {
  const size = side * pixelRatio;
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const fromCentre = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) / pixelRatio;
      // MapLibre's fields: the outline at three quarters, a quarter of the range per 2 image pixels.
      const alpha = 255 * (0.75 - (distance(fromCentre) * pixelRatio) / 8);
      data.set([255, 255, 255, alpha], (y * size + x) * 4);
    }
  return { id, image: { width: size, height: size, data }, sdf: true, pixelRatio };
}
