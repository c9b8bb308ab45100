import { element } from '../figure/markup.ts';
import type { Claim, Locus } from '../story/document.ts';
import { bandWidths, claimPatterns, threadPattern } from '../theme/patterns.ts';
import type { EvidenceColours } from '../theme/theme.ts';

/** How strong an area is filled, and one that the words only imply, 0 to 1. */
const FILL = 0.2;
const IMPLIED_FILL = 0.1;

/** The id of the style for a claim and a locus. */
export const styleId = (claim: Claim, locus: Locus): string => `${claim}-${locus}`;

/**
 * The style for a claim and a locus: the claim by the line's width, the locus by
 * colour and fill. KML has no dashes; the words beside every mark say what they would.
 */
export function kmlStyle(claim: Claim, locus: Locus, colours: EvidenceColours): string {
  const hasPattern = claim === 'stated' || claim === 'quoted' || claim === 'alleged';
  const { width } = hasPattern ? claimPatterns[claim] : threadPattern;
  const border = locus === 'line';
  const line = border ? colours.band : claim === 'gap' ? colours.muted : colours.evidence;
  const fill = hasPattern ? colours.area : colours.implied;
  return element(
    'Style',
    { id: styleId(claim, locus) },
    element('IconStyle', {}, value('color', kmlColour(colours.ink))),
    element('LabelStyle', {}, value('color', kmlColour(border ? colours.bandText : colours.ink))),
    element(
      'LineStyle',
      {},
      value('color', kmlColour(line)),
      value('width', String(border ? bandWidths.core + width : width)),
    ),
    element(
      'PolyStyle',
      {},
      value('color', kmlColour(fill, hasPattern ? FILL : IMPLIED_FILL)),
      value('fill', '1'),
      value('outline', '1'),
    ),
  );
}

const value = (name: string, text: string) => element(name, {}, text);

/** A hex colour as KML writes it: opacity, blue, green, red. */
export function kmlColour(hex: string, opacity = 1): string {
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');
  return alpha + hex.slice(5, 7) + hex.slice(3, 5) + hex.slice(1, 3);
}
