/**
 * Where a key leads in a row of controls that is one stop of the Tab key: the
 * arrow keys go on and back, Home and End to the ends. Null for any other key.
 */
export function roved(key: string, at: number, count: number): number | null {
  const to: Partial<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  const next = Object.hasOwn(to, key) ? to[key] : undefined;
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next));
}
