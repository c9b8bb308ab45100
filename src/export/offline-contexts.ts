import jsonld, { type JsonLdDocument } from 'jsonld';

/**
 * The JSON-LD terms that the published files use, as the two contexts that they
 * name define them. For tests, which ask the network for nothing: any other
 * context, and in safe mode any term that is not here, is an error.
 */
const contexts: Record<string, object> = {
  // W3C Web Annotation Vocabulary, appendix A.
  'http://www.w3.org/ns/anno.jsonld': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    as: 'http://www.w3.org/ns/activitystreams#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    ...prefixed('oa:', [
      ...['Annotation', 'TextualBody', 'SpecificResource'],
      ...['TextQuoteSelector', 'TextPositionSelector'],
      ...['classifying', 'commenting', 'describing', 'identifying', 'linking'],
      ...['exact', 'prefix', 'suffix'],
    ]),
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    value: 'rdf:value',
    format: 'dc:format',
    label: 'rdfs:label',
    start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
    end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    partOf: { '@type': '@id', '@id': 'as:partOf' },
    first: { '@type': '@id', '@id': 'as:first' },
    last: { '@type': '@id', '@id': 'as:last' },
    total: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:totalItems' },
    startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
  },
  // Linked Places Format, context 1.1.
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld':
    {
      lpo: 'http://linkedpasts.org/ontology/lpo_latest.ttl#',
      geojson: 'https://purl.org/geojson/vocab#',
      'geojson-t': 'https://github.com/kgeographer/geojson-t/',
      dct: 'http://purl.org/dc/terms/',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      id: '@id',
      type: '@type',
      label: 'http://www.w3.org/2000/01/rdf-schema#label',
      value: 'rdf:value',
      title: 'dct:title',
      identifier: 'dct:identifier',
      lang: 'dct:language',
      ccodes: 'http://www.geonames.org/ontology#countryCode',
      ...prefixed('geojson:', [
        ...['FeatureCollection', 'Feature', 'GeometryCollection', 'properties'],
        ...['Point', 'MultiPolygon', 'MultiLineString'],
      ]),
      coordinates: { '@container': '@list', '@id': 'geojson:coordinates' },
      features: set('lpo:hasFeature', 'geojson:Feature'),
      geometry: 'geojson-t:geometry',
      geometries: set('lpo:setting', 'lpo:Setting'),
      when: 'lpo:when',
      timespans: set('lpo:timespan', 'lpo:Timespan'),
      start: 'lpo:has_start',
      end: 'lpo:has_end',
      in: 'lpo:in',
      names: set('lpo:name_attestation', 'lpo:NameAttestation'),
      toponym: 'lpo:toponym',
      certainty: 'lpo:has_certainty',
      links: set('lpo:link_attestation', 'lpo:LinkAttestation'),
      ...prefixed('skos:', ['closeMatch', 'exactMatch']),
      citations: { '@id': 'http://purl.org/spar/cito#cites', '@type': '@id' },
      descriptions: set('dct:description', '@id'),
    },
};

function prefixed(prefix: string, terms: readonly string[]): Record<string, string> {
  return Object.fromEntries(terms.map((term) => [term, `${prefix}${term}`]));
}

function set(id: string, type: string) {
  return { '@id': id, '@type': type, '@container': '@set' };
}

/** Where the tests pretend that a file is published. */
const BASE = 'https://example.org/stories/sample/file.json';

const documentLoader = (url: string) => {
  const context = contexts[url];
  if (!context) return Promise.reject(new Error(`The tests have no context ${url}.`));
  const document = { '@context': context } as JsonLdDocument;
  return Promise.resolve({ documentUrl: url, document });
};

/** A document with all its terms written out, as linked data. Throws for a term that its context lacks. */
export function expanded(document: object): Promise<unknown> {
  const options = { base: BASE, documentLoader, safe: true };
  return jsonld.expand(document as JsonLdDocument, options as jsonld.Options.Expand);
}

/** Every `@id` in expanded linked data. */
export function idsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(idsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    key === '@id' ? [String(value)] : idsIn(value),
  );
}
