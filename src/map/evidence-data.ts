import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { labelSize } from '../scene/labels.ts';
import type { Scene, SceneFeature, SceneLabel } from '../scene/scene.ts';
import { isSymbol } from '../scene/symbols.ts';

/** The sources that a scene becomes. */
export const evidenceSources = {
  areas: 'evidence-areas',
  lines: 'evidence-lines',
  symbols: 'evidence-symbols',
  labels: 'evidence-labels',
} as const;

export type EvidenceData = Record<keyof typeof evidenceSources, FeatureCollection>;

/** A scene as the GeoJSON that the evidence layers draw. */
export function evidenceData(scene: Scene): EvidenceData {
  const symbols = scene.features.filter((feature) => isSymbol(feature.part));
  const areas = scene.features.filter((feature) => feature.geometry.type === 'MultiPolygon');
  const lines = scene.features.filter((feature) => feature.geometry.type.endsWith('LineString'));
  return {
    areas: collection(areas.map(fromFeature)),
    lines: collection(lines.map(fromFeature)),
    symbols: collection(symbols.map(fromFeature)),
    labels: collection(scene.labels.map(fromLabel)),
  };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function fromFeature(feature: SceneFeature): Feature {
  const { id, part, evidenceId, claim, locus, selected, faded, rotation } = feature;
  return {
    type: 'Feature',
    geometry: feature.geometry satisfies Geometry,
    properties: { id, part, evidenceId, claim, locus, selected, faded, rotation: rotation ?? 0 },
  };
}

function fromLabel(label: SceneLabel): Feature {
  const size = labelSize[label.kind];
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: label.anchor },
    properties: {
      id: label.id,
      evidenceId: label.evidenceId,
      kind: label.kind,
      selected: label.selected,
      text: label.lines.join('\n'),
      size,
      // MapLibre counts text offsets in ems.
      offset: [label.offset[0] / size, label.offset[1] / size],
      align: label.align,
    },
  };
}
