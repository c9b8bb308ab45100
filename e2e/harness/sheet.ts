import {
  Map as MapLibreMap,
  type DataDrivenPropertyValueSpecification,
  type GeoJSONSource,
  type StyleSpecification,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { archiveAddress } from '../../src/map/archive.ts';
import { frameGuards } from '../../src/map/basemap/label-guards.ts';
import { evidenceData } from '../../src/map/evidence-data.ts';
import { fontFaces } from '../../src/map/font-faces.ts';
import { mapStyle } from '../../src/map/style.ts';
import { provideImages } from '../../src/map/symbol-images.ts';
import '../../src/map/worker.ts';
import type { Camera } from '../../src/scene/camera.ts';
import { labelStyles } from '../../src/scene/label-style.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { BasemapColours, Theme, ThemeName } from '../../src/theme/theme.ts';
import { channels } from '../../src/theme/contrast.ts';
import { themes } from '../../src/theme/themes.ts';
import { contrastOf, type LabelContrast } from './label-contrast.ts';

type Colour = DataDrivenPropertyValueSpecification<string>;

/** What is to be drawn: a scene on the basemap, in a theme. */
export interface Sheet {
  theme: ThemeName;
  camera: Camera;
  scene: Scene;
  /** Colours to put in the place of the theme's, to see that bad ones are noticed. */
  basemap?: Partial<BasemapColours>;
}

/** What specs call in this page, as `window.sheet`. */
export interface SheetPage {
  contrast: (sheet: Sheet) => Promise<LabelContrast[]>;
  letters: (font: string, letters: readonly string[]) => Promise<string[]>;
}

const fonts = new URL('../site/fonts/', location.href).href;
const options = {
  atlas: archiveAddress(new URL('../site/basemap/atlas.pmtiles', location.href).href),
  relief: archiveAddress(new URL('../site/basemap/relief.pmtiles', location.href).href),
  fonts,
};
const evidenceLayer = 'evidence-labels';
const nothing = 'rgba(0, 0, 0, 0)';
/** Marks kinds of labels; as far from each other as colours can be. */
const marking = ['#ff0000', '#00ff00', '#0000ff', '#ff00ff', '#00ffff', '#ffff00'];

let map: MapLibreMap | undefined;

let current: Theme = themes.paper;

/** Draws on the one map of this page, since a second one would compile its shaders again. */
async function draw(style: StyleSpecification, theme: Theme, camera: Camera): Promise<MapLibreMap> {
  current = theme;
  if (!map) {
    map = new MapLibreMap({
      container: 'map',
      style,
      ...camera,
      fadeDuration: 0,
      attributionControl: false,
      interactive: false,
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
    provideImages(map, () => current);
  } else {
    map.jumpTo(camera);
    map.setStyle(style);
  }
  await map.once('idle');
  return map;
}

/** The map's pixels as they are on the screen. */
function pixels(drawn: MapLibreMap): ImageData {
  const { width, height } = drawn.getCanvas();
  const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  pen.drawImage(drawn.getCanvas(), 0, 0);
  return pen.getImageData(0, 0, width, height);
}

/** Draws a sheet and measures every kind of label on it, of the basemap and of the evidence. */
async function contrast(sheet: Sheet): Promise<LabelContrast[]> {
  const theme = {
    ...themes[sheet.theme],
    basemap: { ...themes[sheet.theme].basemap, ...sheet.basemap },
  };
  const named = sheet.scene.labels.flatMap((label) => label.names ?? []);
  const data = evidenceData(sheet.scene);
  const guards = frameGuards(sheet.camera, { width: innerWidth, height: innerHeight });
  const style = mapStyle({ theme, language: 'en', options, data, named, guards });
  const drawn = await draw(style, theme, sheet.camera);
  const layers = style.layers.flatMap((layer) =>
    layer.type === 'symbol' && layer.layout?.['text-field'] ? [layer.id] : [],
  );
  const ground = layers.filter((id) => id !== evidenceLayer);
  const kinds = Object.keys(labelStyles);

  /** The picture with the letters of each layer in a colour; without one they have no fill. */
  const coloured = async (colours: Record<string, Colour>) => {
    for (const id of layers) drawn.setPaintProperty(id, 'text-color', colours[id] ?? nothing);
    await drawn.once('idle');
    return pixels(drawn);
  };
  const normal = pixels(drawn);
  const behind = await coloured({});
  const basemap = await coloured(Object.fromEntries(ground.map((id, i) => [id, marking[i]!])));
  const evidence = await coloured({
    [evidenceLayer]: [
      'match',
      ['get', 'kind'],
      ...kinds.flatMap((kind, i) => [kind, marking[i]!]),
      nothing,
    ] as unknown as Colour,
  });
  const of = (kind: string, marked: ImageData, i: number) =>
    contrastOf(kind, normal, behind, marked, channels(marking[i]!), [basemap, evidence]);
  return [
    ...ground.map((id, i) => of(id, basemap, i)),
    ...kinds.map((kind, i) => of(`evidence ${kind}`, evidence, i)),
  ].filter((found) => found !== null);
}

/** Draws letters one by one with a font of the map, and gives each one's pixels as a string. */
async function letters(font: string, each: readonly string[]): Promise<string[]> {
  const cell = 64;
  const columns = Math.floor(innerWidth / cell);
  const style: StyleSpecification = {
    version: 8,
    'font-faces': fontFaces(fonts),
    sources: { letters: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } },
      {
        id: 'letters',
        type: 'symbol',
        source: 'letters',
        layout: {
          'text-field': ['get', 'letter'],
          'text-font': ['literal', [font]],
          'text-size': 36,
          'text-allow-overlap': true,
        },
        paint: { 'text-color': '#000000' },
      },
    ],
  };
  const drawn = await draw(style, themes.paper, { center: [0, 0], zoom: 2 });
  const corner = (i: number): [number, number] => [
    (i % columns) * cell,
    Math.floor(i / columns) * cell,
  ];
  drawn.getSource<GeoJSONSource>('letters')!.setData({
    type: 'FeatureCollection',
    features: each.map((letter, i) => {
      const [x, y] = corner(i);
      return {
        type: 'Feature',
        properties: { letter },
        geometry: {
          type: 'Point',
          coordinates: drawn.unproject([x + cell / 2, y + cell / 2]).toArray(),
        },
      };
    }),
  });
  await drawn.once('idle');
  const picture = pixels(drawn);
  return each.map((_, i) => {
    const [x, y] = corner(i);
    let string = '';
    for (let v = y; v < y + cell; v++)
      for (let u = x; u < x + cell; u++)
        string += picture.data[(v * picture.width + u) * 4]! < 128 ? '#' : ' ';
    return string;
  });
}

const page: SheetPage = { contrast, letters };
Object.assign(window, { sheet: page });
