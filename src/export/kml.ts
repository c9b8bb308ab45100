import { element, escapeXml } from '../figure/markup.ts';
import type { Gap, Source, Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { claimWords, locusWords, publicationLine, sourceLine } from '../story/words.ts';
import { paper } from '../theme/paper.ts';
import { attributionOf } from './attribution.ts';
import { listed, quotedWords } from './csv.ts';
import type { Format } from './format.ts';
import { kmlGeometry } from './kml-geometry.ts';
import { kmlStyle, styleId } from './kml-style.ts';
import { recordShape } from './record-shape.ts';
import { evidenceRecords, type EvidenceRecord } from './records.ts';

/** All evidence as KML 2.2, in folders by kind. What has no place is a placemark without a geometry. */
export const kmlFormat: Format = {
  id: 'kml',
  file: 'map.kml',
  mediaType: 'application/vnd.google-earth.kml+xml',
  label: 'The map’s evidence as KML, for Google Earth and GIS',
  write: (story, geometry) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${evidenceKml(story, geometry)}\n`,
};

function evidenceKml(story: Story, geometry: GeometryLibrary): string {
  const records = evidenceRecords(story);
  const folder = (name: string, kind: EvidenceRecord['kind']) =>
    kmlFolder(
      name,
      records
        .filter((record) => record.kind === kind)
        .map((record) => placemark(record, kmlGeometry(recordShape(story, record, geometry)))),
    );
  const styles = new Map(
    records.map(({ claim, locus }) => [
      styleId(claim, locus),
      kmlStyle(claim, locus, paper.evidence),
    ]),
  );
  const attribution = attributionOf(story);
  return element(
    'kml',
    { xmlns: 'http://www.opengis.net/kml/2.2' },
    element(
      'Document',
      { id: xmlId(story.id) },
      text('name', publicationLine(story)),
      description(Object.values(attribution)),
      ...styles.values(),
      extendedData({ ...attribution }),
      folder('Places', 'place'),
      folder('Events', 'event'),
      folder('Legs', 'leg'),
      kmlFolder('Not in the article', story.gaps.map(question)),
    ),
  );
}

const kmlFolder = (name: string, placemarks: readonly string[]) =>
  placemarks.length > 0 ? element('Folder', {}, text('name', name), ...placemarks) : '';

function placemark(record: EvidenceRecord, geometry: string): string {
  const { id, kind, label, claim, locus, quotes, excerpts, why, sources } = record;
  return element(
    'Placemark',
    { id: xmlId(id) },
    text('name', label),
    text('Snippet', `${claimWords[claim]}; ${locusWords[locus]}`),
    description([
      `How the article puts it: ${claimWords[claim]}`,
      `Where: ${locusWords[locus]}`,
      ...excerpts.map((excerpt) => `“${excerpt.words}”${cited(kind, excerpt.sources)}`),
      ...(why === null ? [] : [`Not in the article: ${why}`]),
    ]),
    text('styleUrl', `#${styleId(claim, locus)}`),
    extendedData({
      id,
      kind,
      claim,
      locus,
      sources: listed(sources.map((source) => source.label)),
      quotes: quotedWords(quotes),
      why: why ?? '',
      ...particulars(record),
    }),
    geometry,
  );
}

/** Whom the article cites, in brackets; nothing where a place's name merely stands in a sentence. */
const cited = (kind: EvidenceRecord['kind'], sources: Source[]) =>
  kind === 'place' && sources.length === 0 ? '' : ` (${sourceLine(sources)})`;

function particulars(record: EvidenceRecord): Record<string, string> {
  if (record.kind === 'place') return record.place.note ? { note: record.place.note } : {};
  const places = listed(record.placeIds);
  if (record.kind === 'leg')
    return { places, movement: record.movement.id, order: String(record.leg.order) };
  const { start, end, precision, words } = record.event.when;
  return {
    places,
    date_start: start ?? '',
    date_end: end ?? '',
    date_precision: precision,
    date_words: words?.exact ?? '',
  };
}

const question = ({ id, question: asked, why, about }: Gap) =>
  element(
    'Placemark',
    { id: xmlId(id) },
    text('name', asked),
    description([why]),
    extendedData({ id, kind: 'gap', claim: 'gap', locus: 'unstated', why, about: listed(about) }),
  );

const text = (name: string, words: string) => element(name, {}, escapeXml(words));

/**
 * Lines of text as a description. Earth viewers read a description as HTML once it
 * is out of the XML, so what HTML would take for markup is escaped once more.
 */
function description(lines: readonly string[]): string {
  const plain = lines.join('\n');
  return text(
    'description',
    plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
}

const extendedData = (values: Record<string, string>) =>
  element(
    'ExtendedData',
    {},
    ...Object.entries(values)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => element('Data', { name }, text('value', value))),
  );

/** An id as XML takes it: one that begins with a digit gets a low line before it. */
const xmlId = (id: string) => id.replace(/^(?![A-Za-z_])/, '_');
