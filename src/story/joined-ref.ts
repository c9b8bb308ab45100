/** Where the shape of several areas shown as one stands in a story's geometry. */
export function joinedRef(refs: string[]): string {
  return [...refs].sort().join('+');
}
