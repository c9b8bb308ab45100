import type { InsetBox } from '../scene/inset.ts';
import { cornerSpot } from '../scene/inset-corner.ts';
import { legendOf } from '../scene/legend.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { pageTheme } from '../theme/custom-properties.ts';
import type { FigureBasemap } from './basemap.ts';
import { legendList } from './legend.ts';
import { uncovered } from './inset.ts';
import { element } from './markup.ts';
import { overviewFigure, overviewScene, type OverviewOptions } from './overview.ts';

/** A story's map as markup that stands in the page before any script, in every theme. */
export interface PageFigures {
  /** For panes with room for the inset and the legend. */
  wide: string;
  /** For small ones. */
  narrow: string;
  /** The inset by itself, for beside the narrow one; drawn with parts of the wide one, which has to be in the page. */
  enlarged: string;
  /** Of both, as a heading and a list of HTML. */
  legend: string;
}

/** The map's pane in a window of 1440 × 900, whose foot its credits cover. */
const wide: OverviewOptions = {
  width: 1008,
  height: 696,
  foot: 38,
  idPrefix: 'wide-',
  below: false,
  fitted: true,
  // For windows of 21:9, and for square ones.
  detail: { bleed: { x: 340, y: 156 }, grain: 0.5 },
};

/** The map's pane on a phone. */
const narrow: OverviewOptions = {
  width: 390,
  height: 420,
  idPrefix: 'narrow-',
  below: false,
  fitted: true,
  detail: { bleed: { x: 260, y: 150 }, grain: 0.5 },
};

/** Draws a whole story for the page; `library` holds the shapes as they are published with it. */
export function pageFigures(
  story: Story,
  library: GeometryLibrary,
  basemap: FigureBasemap,
): PageFigures {
  const { scene, inset } = overviewScene(story, library, wide);
  const entries = legendOf({
    features: [...scene.features, ...(inset?.box?.scene.features ?? [])],
  });
  return {
    wide: overviewFigure(story, library, basemap, pageTheme, wide),
    narrow: overviewFigure(story, library, basemap, pageTheme, narrow),
    enlarged: inset?.box ? enlarged(inset.title, inset.box) : '',
    legend: legendList(entries, pageTheme),
  };
}

/** The inset of the wide figure once more, by itself. */
function enlarged(title: string, box: InsetBox): string {
  const [left, top] = cornerSpot(box.corner, uncovered(wide), box);
  const view = [left - 1, top - 1, box.width + 2, box.height + 2].join(' ');
  return element(
    'svg',
    { viewBox: view, role: 'img', 'aria-label': `${title}, enlarged` },
    element('use', { href: `#${wide.idPrefix}inset` }),
  );
}
