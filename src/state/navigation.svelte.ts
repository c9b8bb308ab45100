import { emptyAddress, readAddress, writeAddress, type Address } from './address.ts';

/**
 * The address bar as state. A selection pushes a history entry, everything
 * else replaces; Back and typed addresses come in through `popstate`.
 */
export class Navigation {
  #address = $state.raw<Address>(emptyAddress);
  #problems = $state.raw<string[]>([]);

  get address(): Address {
    return this.#address;
  }
  /** What of the address could not be used, as sentences. */
  get problems(): string[] {
    return this.#problems;
  }

  /** Starts to follow the address bar; returns the way to stop. */
  follow(): () => void {
    const read = () => {
      const result = readAddress(location.hash);
      if (!result) return;
      this.#address = result.address;
      this.#problems = result.problems;
    };
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }

  select(id: string | null): void {
    if (id === this.#address.select) return;
    this.#go({ select: id }, 'push');
  }

  /** Back to exploring, with something selected; the step is kept for the way back. */
  explore(select: string | null): void {
    this.#go({ face: 'explore', select, at: null, speaker: false }, 'push');
  }

  /** The hash of the talk, at the step where it was left. */
  get talkHash(): string {
    return writeAddress({
      ...this.#address,
      face: 'present',
      select: null,
      filter: null,
      at: null,
      speaker: false,
    });
  }

  /** The hash of the speaker's window on the talk as it stands. */
  get speakerHash(): string {
    return writeAddress({ ...this.#address, face: 'present', speaker: true });
  }

  /** The hash that selects something, for links. */
  hashFor(id: string): string {
    return writeAddress({ ...this.#address, select: id, at: null });
  }

  replace(change: Partial<Address>): void {
    this.#go(change, 'replace');
  }

  dismissProblems(): void {
    this.#problems = [];
  }

  #go(change: Partial<Address>, how: 'push' | 'replace'): void {
    this.#address = { ...this.#address, ...change };
    this.#problems = [];
    const hash = writeAddress(this.#address);
    if (how === 'push') history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  }
}
