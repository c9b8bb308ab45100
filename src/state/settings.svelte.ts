import { MediaQuery } from 'svelte/reactivity';
import type { MapLanguage } from '../map/basemap/expressions.ts';
import { themeNames, type ThemeName } from '../theme/theme.ts';
import {
  readSettings,
  writeSettings,
  type KeptSettings,
  type ThemeChoice,
} from './kept-settings.ts';

/** Where the browser keeps the settings. */
const KEY = 'plotline-settings';

/** What the reader has set for good. Where the browser keeps nothing, it holds for the visit. */
export class Settings {
  #kept = $state.raw<KeptSettings>(readSettings(stored()));
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)', false);

  get themeChoice(): ThemeChoice {
    return this.#kept.theme;
  }
  get theme(): ThemeName {
    if (this.#kept.theme !== 'system') return this.#kept.theme;
    return this.#dark.current ? 'night' : 'paper';
  }
  /** In which language the basemap names things. */
  get language(): MapLanguage {
    return this.#kept.language;
  }
  /** Whether single keys are shortcuts. */
  get shortcuts(): boolean {
    return this.#kept.shortcuts;
  }
  /** Whether the text shows how each mention was read. */
  get readings(): boolean {
    return this.#kept.readings;
  }
  /** How long a talk is planned to be, in minutes; null for no plan. */
  get talkMinutes(): number | null {
    return this.#kept.talkMinutes;
  }

  chooseTheme(theme: ThemeChoice): void {
    this.#keep({ theme });
  }
  /** Goes on to the next theme, and from the last to the first. */
  nextTheme(shown: ThemeName): ThemeName {
    const next = themeNames[(themeNames.indexOf(shown) + 1) % themeNames.length]!;
    this.chooseTheme(next);
    return next;
  }
  chooseLanguage(language: MapLanguage): void {
    this.#keep({ language });
  }
  useShortcuts(shortcuts: boolean): void {
    this.#keep({ shortcuts });
  }
  showReadings(readings: boolean): void {
    this.#keep({ readings });
  }
  planTalk(talkMinutes: number | null): void {
    this.#keep({ talkMinutes });
  }

  #keep(change: Partial<KeptSettings>): void {
    this.#kept = { ...this.#kept, ...change };
    try {
      localStorage.setItem(KEY, writeSettings(this.#kept, stored()));
    } catch {
      // Storage is full or forbidden: the setting holds until the page is left.
    }
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
