/**
 * A function of a document that never changes, as one that works its answer out
 * once for each document and keeps it as long as the document is kept.
 */
export function once<K extends object, T extends object>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, T>();
  return (of) => {
    const found = made.get(of) ?? make(of);
    made.set(of, found);
    return found;
  };
}
