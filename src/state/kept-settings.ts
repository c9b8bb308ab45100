import { mapLanguages, type MapLanguage } from '../map/basemap/expressions.ts';
import { themeNames, type ThemeName } from '../theme/theme.ts';
import { plannedMinutes } from './talk-time.ts';

/** `system` is Paper or Night, as the system's light or dark. */
export type ThemeChoice = ThemeName | 'system';

/** What the reader has set for good. */
export interface KeptSettings {
  theme: ThemeChoice;
  /** Of the names on the map. */
  language: MapLanguage;
  /** Whether single keys are shortcuts. */
  shortcuts: boolean;
  /** Whether the text shows how each mention was read. */
  readings: boolean;
  /** How long a talk is planned to be, in minutes; null for no plan. */
  talkMinutes: number | null;
}

const defaults: KeptSettings = {
  theme: 'system',
  language: 'en',
  shortcuts: true,
  readings: false,
  talkMinutes: null,
};

/**
 * Reads what the browser kept, by whatever version of the page: what is missing
 * or means nothing here is as it is by default.
 */
export function readSettings(kept: string | null): KeptSettings {
  const values = record(kept);
  const oneOf = <T>(names: readonly T[], key: keyof KeptSettings) =>
    names.find((name) => name === values[key]);
  return {
    theme: oneOf([...themeNames, 'system'] as const, 'theme') ?? defaults.theme,
    language: oneOf(mapLanguages, 'language') ?? defaults.language,
    shortcuts: oneOf([true, false], 'shortcuts') ?? defaults.shortcuts,
    readings: oneOf([true, false], 'readings') ?? defaults.readings,
    talkMinutes: plannedMinutes(values['talkMinutes']),
  };
}

/** Settings as they are kept; what another version keeps beside them stays. */
export function writeSettings(settings: KeptSettings, kept: string | null): string {
  return JSON.stringify({ ...record(kept), ...settings });
}

function record(kept: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
