import { overlap, type Box } from '../scene/clip.ts';
import { wordsWidth } from '../theme/letter-widths.ts';
import type { Theme } from '../theme/theme.ts';
import { sheetFor, type FigureBasemap, type FigureName } from './basemap.ts';
import { haloed } from './editable.ts';
import { element, escapeXml, round } from './markup.ts';
import type { Plot } from './plot.ts';

/** Country ranks and water ranks that a zoom has room for, as in the live map. */
function shown([kind, , rank]: FigureName, zoom: number): boolean {
  if (kind === 'country')
    return rank <= (zoom < 2 ? 2 : zoom < 3 ? 3 : zoom < 4 ? 4 : zoom < 5 ? 5 : 9);
  return rank <= (zoom < 3 ? 1 : zoom < 4 ? 2 : zoom < 5 ? 3 : 9);
}

const between = (t: number, a: number, b: number) => a + (b - a) * Math.max(0, Math.min(1, t));

/** Size in pixels, letter-spacing in ems and lines of a name. */
function setting([kind, name, rank]: FigureName, zoom: number) {
  const t = (zoom - 2) / 4;
  if (kind === 'country') {
    const share = (rank - 1) / 4;
    return {
      size: between(t, between(share, 12.5, 9.5), between(share, 19, 14)),
      spacing: between(share, 0.32, 0.14),
      lines: [name.toUpperCase()],
    };
  }
  return {
    size: between(t, between(rank / 3, 12.5, 10.5), between(rank / 3, 16, 12)),
    spacing: 0.08,
    lines: name.split(' '),
  };
}

/**
 * Names of the basemap, greedily by rank: none that the evidence prints
 * itself, none over anything in `taken`, none cut by the frame.
 */
export function drawNames(
  plot: Plot,
  theme: Theme,
  basemap: FigureBasemap,
  taken: Box[],
  printed: ReadonlySet<string>,
  editable = false,
): string {
  const occupied = [...taken];
  const names = sheetFor(basemap, plot.bounds)
    .names.filter((name) => !printed.has(name[1]) && shown(name, plot.zoom))
    .map((name, i) => ({ name, i, order: name[2] + (name[0] === 'water' ? 2 : 0) }))
    .sort((a, b) => a.order - b.order || a.i - b.i);
  return names
    .map(({ name }) => {
      const { size, spacing, lines } = setting(name, plot.zoom);
      const at = plot.point(name[3]);
      const width = Math.max(...lines.map((line) => wordsWidth(line, size, 500, spacing)));
      const height = lines.length * size * 1.25;
      const box: Box = [
        at.x - width / 2 - 4,
        at.y - height / 2 - 2,
        at.x + width / 2 + 4,
        at.y + height / 2 + 2,
      ];
      const cut = box[0] < 4 || box[1] < 4 || box[2] > plot.width - 4 || box[3] > plot.height - 4;
      if (cut || occupied.some((other) => overlap(box, other))) return '';
      occupied.push(box);
      const country = name[0] === 'country';
      const first = at.y - height / 2 + size * (1.25 / 2 + 0.35);
      return haloed(
        {
          'font-size': round(size),
          'font-weight': country ? 500 : 400,
          'font-style': country ? null : 'italic',
          'letter-spacing': round(size * spacing),
          'text-anchor': 'middle',
          fill: country ? theme.basemap.countryLabel : theme.basemap.waterLabel,
        },
        { stroke: country ? theme.basemap.halo : theme.basemap.sea },
        lines.map((line, i) =>
          element(
            'tspan',
            { x: round(at.x + (size * spacing) / 2), y: round(first + i * size * 1.25) },
            escapeXml(line),
          ),
        ),
        editable,
      );
    })
    .join('');
}
