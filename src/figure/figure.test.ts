import { describe, expect, it } from 'vitest';
import { sceneOf } from '../scene/build.ts';
import { fit, overview } from '../scene/camera.ts';
import type { Scene, SceneFeature } from '../scene/scene.ts';
import { legendOf } from '../scene/legend.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { fadedOpacity } from '../theme/patterns.ts';
import { themes } from '../theme/themes.ts';
import { packLine, unpackLine } from './basemap.ts';
import { figureSvg, type FigureInput } from './figure.ts';
import { elementId, escapeXml } from './markup.ts';
import { sampleBasemap } from './sample.ts';

const story = sampleStory();
const size = { width: 800, height: 600 };
const padding = { top: 90, right: 90, bottom: 90, left: 90 };
const camera = fit(overview(sceneOf(story, sampleGeometry, { zoom: 4, selected: null }))!, {
  ...size,
  padding,
});
const drawn = sceneOf(story, sampleGeometry, { zoom: camera.zoom, selected: null });
/** The sample's own scene and one mark of every kind beside it. */
const scene: Scene = {
  ...drawn,
  features: [
    ...drawn.features,
    ...(['town', 'gap', 'post', 'bracket', 'head', 'open-end', 'tie'] as const).map(
      (part, i): SceneFeature => ({
        id: `made:${part}`,
        part,
        evidenceId: 'made',
        claim: 'quoted',
        locus: 'point',
        selected: part === 'post',
        faded: false,
        geometry: { type: 'Point', coordinates: [9 + i, 59] },
        rotation: 30 * i,
      }),
    ),
    ...(['thread', 'leg', 'arrow', 'departure', 'leader'] as const).map(
      (part, i): SceneFeature => ({
        id: `made:${part}`,
        part,
        evidenceId: part === 'leader' ? null : 'made',
        claim: 'alleged',
        locus: 'unstated',
        selected: false,
        faded: false,
        geometry: {
          type: 'LineString',
          coordinates: [
            [9, 59 + i / 2],
            [14, 60 + i / 2],
          ],
        },
      }),
    ),
  ],
};

const input: FigureInput = {
  scene,
  camera,
  ...size,
  theme: themes.paper,
  basemap: sampleBasemap,
  title: 'Timber & “more”',
  description: 'From <Norway>',
  legend: true,
};

/** Checks that every element is closed in its turn, and gives all of them. */
function elementsOf(markup: string): { name: string; attributes: Map<string, string> }[] {
  const open: string[] = [];
  const elements: { name: string; attributes: Map<string, string> }[] = [];
  const rest = markup.replace(/<(\/?)([\w-]+)((?:\s[\w:-]+="[^"<>]*")*)(\/?)>/g, (...match) => {
    const [, closing, name, attributes, empty] = match as string[];
    if (closing) expect(open.pop()).toBe(name);
    else {
      elements.push({
        name: name!,
        attributes: new Map(
          [...attributes!.matchAll(/([\w:-]+)="([^"]*)"/g)].map((found) => [found[1]!, found[2]!]),
        ),
      });
      if (!empty) open.push(name!);
    }
    return '';
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
  return elements;
}

describe('figureSvg', () => {
  const svg = figureSvg(input);
  const elements = elementsOf(svg);
  const ids = elements.map(({ attributes }) => attributes.get('id')).filter(Boolean);

  it('is well-formed, with a name and a description', () => {
    expect(svg).toContain(`<title id="figure-title">Timber &amp; “more”</title>`);
    expect(svg).toContain('From &lt;Norway&gt;</desc>');
    expect(elements[0]!.attributes.get('role')).toBe('img');
  });

  it('holds every mark of the scene by its id, with its evidence', () => {
    for (const feature of scene.features) {
      const found = elements.find(
        ({ attributes }) => attributes.get('id') === elementId('figure-', feature.id),
      );
      expect(found, feature.id).toBeDefined();
      expect(found!.attributes.get('data-evidence') ?? null).toBe(feature.evidenceId);
      if (feature.evidenceId) {
        expect(found!.attributes.get('data-claim')).toBe(feature.claim);
        expect(found!.attributes.get('data-locus')).toBe(feature.locus);
      }
    }
  });

  it('holds every line of every label as text', () => {
    for (const label of scene.labels)
      for (const line of label.lines) expect(svg).toContain(`>${escapeXml(line)}</tspan>`);
  });

  it('lists in its legend what is in the scene', () => {
    for (const { words } of legendOf(scene)) expect(svg).toContain(`>${escapeXml(words)}</text>`);
    expect(figureSvg({ ...input, legend: false })).not.toContain('How the article puts it');
  });

  it('prints a name of the basemap only where the evidence does not print it', () => {
    expect(svg).toContain('FAR &amp; NEAR');
    const named = {
      ...scene,
      labels: scene.labels.map((label) => ({ ...label, names: ['Far & near'] })),
    };
    expect(figureSvg({ ...input, scene: named })).not.toContain('FAR &amp; NEAR');
  });

  it('keeps to what the page’s policy and other programs take', () => {
    const names = new Set(elements.map(({ name }) => name));
    for (const name of ['style', 'script', 'foreignObject', 'filter', 'image', 'use', 'a'])
      expect(names).not.toContain(name);
    for (const { attributes } of elements)
      for (const name of attributes.keys()) expect(name).not.toMatch(/^(style|on.*|href)$/);
  });

  it('repeats no id, and none of another figure in the page', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const other = elementsOf(figureSvg({ ...input, idPrefix: 'other-' }));
    for (const { attributes } of other) expect(ids).not.toContain(attributes.get('id'));
  });

  it('shows what is selected in another way than the rest', () => {
    const selected = elements.filter(({ attributes }) =>
      attributes.get('class')?.endsWith(' selected'),
    );
    expect(selected.map(({ attributes }) => attributes.get('id'))).toEqual(['figure-made.post']);
    expect(selected[0]!.attributes.get('transform')).toContain('scale(1.25)');
  });

  it('shows what is filtered out faintly, with a word on it in the legend', () => {
    const faint = ({ attributes }: { attributes: Map<string, string> }) =>
      attributes.get('opacity') === String(fadedOpacity);
    expect(elements.filter(faint)).toEqual([]);
    expect(svg).not.toContain('filtered out');
    const features = scene.features.map((feature) => ({ ...feature, faded: true }));
    const other = figureSvg({ ...input, scene: { ...scene, features } });
    const marks = elementsOf(other).filter(({ attributes }) => attributes.has('data-evidence'));
    expect(marks.filter((mark) => !faint(mark) && mark.name !== 'text')).toEqual([]);
    expect(other).toContain('faint: filtered out');
  });
});

describe('packed lines', () => {
  it('come back within half a step', () => {
    const line: [number, number][] = [
      [12.34, 56.78],
      [12.341, 56.779],
      [-3.3, 60],
    ];
    const read = unpackLine(packLine(line, 50), 50);
    expect(read).toHaveLength(2);
    expect(read[1]![0]).toBeCloseTo(-3.3, 1);
    expect(read[1]![1]).toBeCloseTo(60, 1);
  });
});
