import { mapLanguages, type MapLanguage } from '../map/basemap/expressions.ts';
import type { ThemeName } from '../theme/theme.ts';
import {
  emptyEmbedAddress,
  readEmbedAddress,
  writeEmbedAddress,
  type EmbedAddress,
} from './address.ts';

/**
 * An embed's address as state. It always replaces: the way back through the
 * browser's history is the host page's.
 */
export class EmbedView {
  #address = $state.raw<EmbedAddress>(emptyEmbedAddress);
  #problems = $state.raw<string[]>([]);
  #dark = $state(false);

  get address(): EmbedAddress {
    return this.#address;
  }
  /** What of the address could not be used, as sentences. */
  get problems(): string[] {
    return this.#problems;
  }
  /** The theme that the host asks for, or the system's. What a reader has set in Plotline itself is not the host's. */
  get theme(): ThemeName {
    return this.#address.theme ?? (this.#dark ? 'night' : 'paper');
  }
  get language(): MapLanguage {
    return mapLanguages.find((name) => name === this.#address.lang) ?? 'en';
  }

  /** Starts to follow the address, which the host may change; returns the way to stop. */
  follow(): () => void {
    const read = () => {
      const { address, problems } = readEmbedAddress(location.hash);
      this.#address = address;
      this.#problems = problems;
      if (address.lang && !mapLanguages.some((name) => name === address.lang))
        this.#problems.push(
          `There are no names in “${address.lang}”; there are ${mapLanguages.join(', ')}.`,
        );
    };
    read();
    const follow = () => {
      const { story } = this.#address;
      read();
      // Nothing of one story means anything in another.
      if (this.#address.story !== story) location.reload();
    };
    addEventListener('popstate', follow);
    // Not Svelte's MediaQuery: a poster is weighed by the kilobyte.
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const see = () => (this.#dark = scheme.matches);
    see();
    scheme.addEventListener('change', see);
    return () => {
      removeEventListener('popstate', follow);
      scheme.removeEventListener('change', see);
    };
  }

  replace(change: Partial<EmbedAddress>): void {
    this.#address = { ...this.#address, ...change };
    this.#problems = [];
    history.replaceState(null, '', writeEmbedAddress(this.#address));
  }
}
