import { beforeAll, describe, expect, test } from 'vitest';
import { evidenceCollection } from '../export/geojson.ts';
import { geometryFormat } from '../export/geometry.ts';
import { markWords } from '../export/mark-words.ts';
import { readRows } from '../export/read-csv.ts';
import { eventsCsvFormat } from '../export/events-csv.ts';
import { pictureLayout } from '../figure/picture-layout.ts';
import { pictureSvg } from '../figure/picture.ts';
import { shownFigure } from '../figure/shown.ts';
import type { Shown } from '../scene/shown-scene.ts';
import { escapeXml } from '../figure/markup.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { wholeStep } from '../story/talk.ts';
import { themes } from '../theme/themes.ts';
import { compileStories, loadWorkshop, type Workshop } from './build-stories.ts';

let workshop: Workshop;
let story: Story;
let library: GeometryLibrary;

beforeAll(async () => {
  workshop = await loadWorkshop('.');
  story = (await compileStories('.', workshop)).find((one) => one.id === 'edm-4-119')!;
  library = JSON.parse(geometryFormat.write(story, workshop.geometry)) as GeometryLibrary;
}, 60_000);

const size = { width: 1280, height: 900 };
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
/** Evidence that an SVG has marks of; labels have ids of their own kind. */
const marksIn = (svg: string) =>
  sorted([...svg.matchAll(/data-evidence="([^"]+)" data-claim/g)].map(([, id]) => id!));

function views(): [name: string, shown: Shown][] {
  return [
    ['the whole story', { beat: null, selected: null }],
    ['a selection', { beat: null, selected: 'border-posts' }],
    ...story.steps.map(({ id }): [string, Shown] => [
      id,
      { beat: wholeStep(story, id)!, selected: null },
    ]),
  ];
}

describe('for every view of the shipped story', () => {
  test('scene, picture and data hold the same evidence, and each mark its own words', () => {
    const { features } = evidenceCollection(story, workshop.geometry);
    const known = new Map(features.map(({ id, properties }) => [String(id), properties]));
    const rows = readRows(eventsCsvFormat.write(story, workshop.geometry, workshop.basemap));
    const listed = new Set(rows.map(({ id }) => id));
    for (const [name, shown] of views()) {
      const layout = pictureLayout(story, library, shown, size);
      const scenes = [layout.scene, ...(layout.inset?.box ? [layout.inset.box.scene] : [])];
      const drawn = scenes.flatMap((scene) => scene.features);
      const ids = sorted(drawn.flatMap(({ evidenceId }) => evidenceId ?? []));
      const svg = pictureSvg(story, library, workshop.basemap, themes.paper, shown, {
        ...{ ...size, ground: true, editable: markWords(story) },
      });
      expect(marksIn(svg), name).toEqual(ids);
      for (const id of ids) {
        const properties = known.get(id);
        expect(properties, `${id} of ${name} in map.geojson`).toBeDefined();
        if (properties!.kind !== 'place') expect(listed.has(id), `${id} in events.csv`).toBe(true);
        const marks = [
          ...svg.matchAll(
            new RegExp(
              `data-evidence="${id}" data-claim="(\\w+)" data-locus="(\\w+)"[^>]*>(.{0,40})`,
              'g',
            ),
          ),
        ];
        for (const [, claim, locus, inside] of marks) {
          expect(inside, `the words of ${id}`).toContain('<title>');
          if (properties!.kind === 'place') continue;
          expect([claim, locus]).toEqual([properties!.claim, properties!.locus]);
        }
        for (const { exact } of properties!.quotes ?? []) expect(svg).toContain(escapeXml(exact));
      }
    }
  });

  test('the picture shows what the figure of the page shows, as far as it is in its frame', () => {
    for (const [name, shown] of views()) {
      const { map, inset, scene } = pictureLayout(story, library, shown, size);
      // Where crowded marks are left to an inset, the figure has them on the map itself.
      if (inset) continue;
      const figure = shownFigure(story, library, workshop.basemap, themes.paper, shown, {
        stage: { ...map, covered: {} },
      });
      const ids = scene.features.flatMap(({ evidenceId }) => evidenceId ?? []);
      expect(marksIn(figure), name).toEqual(expect.arrayContaining(sorted(ids)));
      if (shown.beat === null) continue;
      // What a step speaks of is whole in its frame.
      const vivid = scene.features.filter(({ faded }) => !faded);
      const subject = vivid.flatMap(({ evidenceId }) => evidenceId ?? []);
      const faint = [...figure.matchAll(/opacity="0\.\d+" data-evidence="([^"]+)" data-claim/g)];
      const left = marksIn(figure).filter((id) => !faint.some((match) => match[1] === id));
      expect(left, name).toEqual(sorted(subject));
    }
  });
});
