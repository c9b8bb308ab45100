import type { ThemeName } from '../theme/theme.ts';
import { emptyEmbedAddress, type EmbedAddress } from './address.ts';
import type { FrameSize } from './snippet.ts';

/** What of a story an embed can show. */
export type EmbedPart = 'step' | 'selection' | 'walk' | 'map';

/** Where somebody is who wants to embed it. */
export interface Place {
  step: { id: string; leg: string | null; title: string } | null;
  selection: { id: string; title: string } | null;
}

/** What somebody has chosen of an embed. */
export interface EmbedChoices {
  part: EmbedPart;
  size: string;
  /** Null for the reader's own light or dark. */
  theme: ThemeName | null;
  poster: boolean;
  controls: boolean;
}

/** The sizes of a frame that are offered; the first is the usual one. */
export const frameSizes: readonly ({ id: string; label: string } & FrameSize)[] = [
  { id: 'wide', label: 'As wide as its place, 480 high', width: null, height: 480 },
  { id: 'small', label: '640 × 480', width: 640, height: 480 },
  { id: 'large', label: '800 × 600', width: 800, height: 600 },
  { id: 'narrow', label: '360 × 640', width: 360, height: 640 },
];

/** What can be embedded from a place; the first is what is on the screen. */
export function partsAt({ step, selection }: Place): { id: EmbedPart; label: string }[] {
  return [
    ...(step ? [{ id: 'step' as const, label: `This step: ${step.title}` }] : []),
    ...(selection
      ? [{ id: 'selection' as const, label: `This selection: ${selection.title}` }]
      : []),
    { id: 'walk', label: 'The whole walk, from its first step' },
    { id: 'map', label: 'The whole map' },
  ];
}

/** The address of what was chosen; `kept` is what goes along with any of it. */
export function chosenAddress(
  { part, theme, poster, controls }: EmbedChoices,
  { step, selection }: Place,
  kept: Pick<EmbedAddress, 'story' | 'lang'>,
): EmbedAddress {
  const shown = { ...emptyEmbedAddress, ...kept, theme, poster, controls };
  if (part === 'step' && step) return { ...shown, step: step.id, leg: step.leg };
  if (part === 'selection' && selection) return { ...shown, select: selection.id };
  return { ...shown, whole: part === 'map' };
}
