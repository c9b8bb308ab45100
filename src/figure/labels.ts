import type { Box } from '../scene/clip.ts';
import { labelHalo, labelStyles } from '../scene/label-style.ts';
import { labelBox, labelSize, lineHeight } from '../scene/labels.ts';
import type { SceneLabel } from '../scene/scene.ts';
import type { EvidenceColours } from '../theme/theme.ts';
import { haloed } from './editable.ts';
import { element, elementId, escapeXml, round } from './markup.ts';
import type { Plot } from './plot.ts';

/** What a label covers in the frame's pixels. */
export function coveredBy(label: SceneLabel, plot: Plot): Box {
  const anchor = plot.point(label.anchor);
  return labelBox(label, { x: anchor.x + label.offset[0], y: anchor.y + label.offset[1] });
}

/** An evidence label as real text, one line after another, where the scene has put it. */
export function drawLabel(
  label: SceneLabel,
  plot: Plot,
  colours: EvidenceColours,
  prefix: string,
  editable = false,
): string {
  const [left, top, right, bottom] = coveredBy(label, plot);
  const size = labelSize[label.kind];
  const { colour, weight, spacing } = labelStyles[label.kind];
  const many = label.lines.length > 1;
  const align = many ? label.align : 'center';
  const x = align === 'left' ? left + 2 : align === 'right' ? right - 2 : (left + right) / 2;
  const first = (top + bottom) / 2 - ((label.lines.length - 1) * size * lineHeight) / 2;
  return haloed(
    {
      id: elementId(prefix, `${label.id}:label`),
      class: label.kind,
      'data-evidence': label.evidenceId,
      'font-size': size,
      'font-weight': label.selected ? 600 : weight,
      'letter-spacing': spacing ? round(size * spacing) : null,
      'text-anchor': { left: 'start', center: 'middle', right: 'end' }[align],
      fill: colours[colour],
    },
    { stroke: colours.halo, 'stroke-width': labelHalo * 2 },
    label.lines.map((line, i) =>
      element(
        'tspan',
        { x: round(x), y: round(first + i * size * lineHeight + size * 0.35) },
        escapeXml(line),
      ),
    ),
    editable,
  );
}
