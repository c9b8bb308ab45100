/**
 * Keeps the screen lit while a talk is in front of people, where the browser can.
 * It takes its leave whenever the page is hidden, so it is asked again each time
 * the page is seen. Returns the way to stop. A browser that refuses, as on a low
 * battery, is not argued with.
 */
export function keepAwake(): () => void {
  let held: Promise<WakeLockSentinel | undefined> | undefined;
  // Only a page from a safe origin has it, whatever the types say.
  const lock = navigator.wakeLock as WakeLock | undefined;
  const ask = () => {
    if (document.visibilityState === 'visible')
      held = lock?.request('screen').catch(() => undefined);
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    document.removeEventListener('visibilitychange', ask);
    void held?.then((sentinel) => sentinel?.release());
  };
}
