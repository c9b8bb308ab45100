/** Where a sheet over the map comes to rest: its tabs alone, half of the room, or nearly all. */
export type Detent = 'low' | 'half' | 'high';

export const detents: readonly Detent[] = ['low', 'half', 'high'];

/** CSS pixels of a low sheet: its handle and its tabs. */
const LOW = 76;
/** Shares of the room that a sheet takes at its other detents. */
const shares = { half: 0.5, high: 0.92 };
/** A sheet let go faster than this, in CSS pixels a millisecond, goes on in its direction. */
const FLICK = 0.45;

/** The height in CSS pixels of a sheet at a detent, in a room of so many. */
export function detentHeight(detent: Detent, room: number): number {
  return detent === 'low' ? Math.min(LOW, room) : Math.round(room * shares[detent]);
}

/** The detent for a sheet that is let go at a height, at a speed in pixels a millisecond (up is positive). */
export function nearestDetent(height: number, room: number, speed = 0): Detent {
  const away = (detent: Detent) => Math.abs(detentHeight(detent, room) - height);
  const ahead = detents.filter((detent) => {
    const way = detentHeight(detent, room) - height;
    return Math.abs(speed) < FLICK || way === 0 || way > 0 === speed > 0;
  });
  const among = ahead.length > 0 ? ahead : detents;
  return among.reduce((best, next) => (away(next) < away(best) ? next : best));
}

/** The next detent up (1) or down (-1); the same at either end. */
export function stepDetent(detent: Detent, by: 1 | -1): Detent {
  return detents[detents.indexOf(detent) + by] ?? detent;
}
