/**
 * Whether an error says that a request was broken off on purpose: for a tile that
 * is no longer wanted, say. MapLibre keeps silent about those, but one that comes
 * over from its worker has lost its name on the way, and often its words, and is
 * then told as an error of the map.
 */
export function isAborted(error: { name?: string; message: string }): boolean {
  return (
    error.name === 'AbortError' ||
    error.message === '' ||
    /\babort(?:ed|error)\b/i.test(error.message)
  );
}
