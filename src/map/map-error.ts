/** What MapLibre says of an error: about a tile, where it is one's. */
export interface MapErrorEvent {
  error: { name?: string; message: string };
  sourceId?: string;
  tile?: { tileID: { canonical: { z: number; x: number; y: number } } };
}

/**
 * Whether an error says that a request was broken off on purpose: for a tile that
 * is no longer wanted, say. MapLibre keeps silent about most of those. An error of
 * another class than its own loses its name on the way over from MapLibre's worker.
 */
export function isAborted(error: MapErrorEvent['error']): boolean {
  return (
    error.name === 'AbortError' ||
    error.message === '' ||
    /\babort(?:ed|error)\b/i.test(error.message)
  );
}

/**
 * An error in words: which part of the map, and what was wrong. Browsers print what comes over
 * from the worker as a bare "Error", since it has no stack.
 */
export function describeMapError({ error, sourceId, tile }: MapErrorEvent): string {
  const at = tile?.tileID.canonical;
  const part = [sourceId, at && `${at.z}/${at.x}/${at.y}`].filter(Boolean).join(' ');
  return `The map${part && ` (${part})`}: ${error.message}`;
}
