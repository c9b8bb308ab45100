import { element, escapeXml, type Attributes } from './markup.ts';

/** What stands with a mark in a figure for drawing programs. */
export interface MarkWords {
  /** The mark's name in their lists of objects. */
  name: string;
  /** The words that justify it, with its claim, its locus and whom they cite. */
  words: string;
}

/** How a figure is made ready for drawing programs; absent for figures in pages, which are smaller without. */
export interface Editable {
  /** Undefined for what has no words of its own. */
  wordsOf(evidenceId: string): MarkWords | undefined;
}

/**
 * Attributes of a group that Inkscape lists as a layer, under a name for people; other
 * programs show its id. The document's root has to declare `inkscapeNamespace`.
 */
export function layer(id: string, name: string): Attributes {
  return { id, 'inkscape:groupmode': 'layer', 'inkscape:label': name };
}

export const inkscapeNamespace = {
  'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
};

/** The attributes and the title with which a mark tells its words; neither for a figure in a page. */
export function told(
  evidenceId: string | null,
  editable: Editable | undefined,
): { attributes: Attributes; title: string } {
  const found = evidenceId === null ? undefined : editable?.wordsOf(evidenceId);
  return found
    ? {
        attributes: { 'inkscape:label': found.name },
        title: element('title', {}, escapeXml(found.words)),
      }
    : { attributes: {}, title: '' };
}

/**
 * Words with a halo behind their letters. A browser draws both from one element, in the
 * order that `paint-order` of a group around it gives; not every drawing program knows that
 * order and would draw the halo over the letters, so that an editable figure has two elements.
 */
export function haloed(
  attributes: Attributes,
  halo: Attributes,
  lines: readonly string[],
  editable: boolean,
): string {
  if (!editable) return element('text', { ...attributes, ...halo }, ...lines);
  const { id, class: kind, 'data-evidence': evidence, ...look } = attributes;
  return element(
    'g',
    { id, class: kind, 'data-evidence': evidence },
    element('text', { ...look, ...halo, fill: 'none', 'aria-hidden': 'true' }, ...lines),
    element('text', look, ...lines),
  );
}
