import { MediaQuery } from 'svelte/reactivity';
import { themeNames } from '../theme/themes.ts';
import type { ThemeName } from '../theme/theme.ts';
import { mapLanguages, type MapLanguage } from '../map/basemap/expressions.ts';

/** Where the browser keeps the settings. */
const KEY = 'plotline-settings';

/** `system` is Paper or Night, as the system's light or dark. */
export type ThemeChoice = ThemeName | 'system';

/** What the reader has set for good. Where the browser keeps nothing, it holds for the visit. */
export class Settings {
  #theme = $state<ThemeChoice>('system');
  #language = $state<MapLanguage>('en');
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)', false);

  constructor() {
    const kept = read();
    const theme = [...themeNames, 'system' as const].find((name) => name === kept['theme']);
    const language = mapLanguages.find((name) => name === kept['language']);
    if (theme) this.#theme = theme;
    if (language) this.#language = language;
  }

  get themeChoice(): ThemeChoice {
    return this.#theme;
  }
  get theme(): ThemeName {
    if (this.#theme !== 'system') return this.#theme;
    return this.#dark.current ? 'night' : 'paper';
  }
  /** In which language the basemap names things. */
  get language(): MapLanguage {
    return this.#language;
  }

  chooseTheme(theme: ThemeChoice): void {
    this.#theme = theme;
    this.#keep();
  }
  chooseLanguage(language: MapLanguage): void {
    this.#language = language;
    this.#keep();
  }

  #keep(): void {
    try {
      localStorage.setItem(KEY, JSON.stringify({ theme: this.#theme, language: this.#language }));
    } catch {
      // Storage is full or forbidden: the setting holds until the page is left.
    }
  }
}

function read(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
