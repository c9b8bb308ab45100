import type { Map as MapLibreMap } from 'maplibre-gl';
import { isSymbol, symbols } from '../scene/symbols.ts';
import type { Theme } from '../theme/theme.ts';
import { basemapIcons } from './basemap/icons.ts';

/** Selected symbols are drawn this much larger. */
const SELECTED_SCALE = 1.25;

/**
 * Draws a symbol of the evidence in a theme's colours, crisp at the given
 * device pixel ratio. `name` is `theme/part` or `theme/part/selected`.
 * Returns null for names that are none of the evidence's symbols.
 */
function symbolImage(name: string, theme: Theme, ratio: number): ImageData | null {
  const [themeName, part, state] = name.split('/');
  if (themeName !== theme.name || !part || !isSymbol(part)) return null;
  const shape = symbols[part];
  const scale = ratio * (state === 'selected' ? SELECTED_SCALE : 1);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(shape.reach[0] * 2 * scale);
  canvas.height = Math.ceil(shape.reach[1] * 2 * scale);
  // Read back at once, so it had better not be drawn on the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.translate(canvas.width / 2, canvas.height / 2);
  context.scale(scale, scale);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const path of shape.paths) {
    const line = new Path2D(path.d);
    if (path.fill) {
      context.fillStyle = theme.evidence[path.fill];
      context.fill(line);
    }
    if (path.stroke) {
      context.strokeStyle = theme.evidence[path.stroke];
      context.lineWidth = path.width ?? 1;
      context.setLineDash(path.dash ?? []);
      context.stroke(line);
    }
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Gives the map each symbol of the evidence and of the basemap when it is first asked for. */
export function provideImages(map: MapLibreMap, theme: () => Theme): void {
  const ratio = Math.min(3, Math.max(2, Math.ceil(devicePixelRatio)));
  const icons = new Map(basemapIcons().map((icon) => [icon.id, icon]));
  map.setMissingStyleImageResolver((id) => {
    const icon = icons.get(id);
    if (icon) map.addImage(id, icon.image, { sdf: icon.sdf, pixelRatio: icon.pixelRatio });
    const image = symbolImage(id, theme(), ratio);
    if (image) map.addImage(id, image, { pixelRatio: ratio });
  });
}
