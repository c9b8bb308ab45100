const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A length of time as a stopwatch shows it: "0:07", "12:04", "1:02:30". */
export function stopwatch(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** What is left of a planned length; `over` where nothing is, and `time` says by how much. */
export function remaining(
  plannedMinutes: number,
  elapsed: number,
): { over: boolean; time: string } {
  // Whole seconds, so that elapsed and remaining time add up to the plan.
  const left = plannedMinutes * MINUTE - Math.floor(elapsed / SECOND) * SECOND;
  return { over: left < 0, time: stopwatch(Math.abs(left)) };
}

/** The time of day as the speaker's own clock shows it: "14:05". */
export function timeOfDay(now: number): string {
  return new Date(now).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** No talk is planned longer: a day, in minutes. */
export const LONGEST_TALK = 24 * 60;

/** A planned length in minutes that can be meant; null for none. */
export function plannedMinutes(value: unknown): number | null {
  return typeof value === 'number' && value >= 1 && value <= LONGEST_TALK
    ? Math.round(value)
    : null;
}
