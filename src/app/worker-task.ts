/** What a window asks of the service worker. */
export type WorkerTask =
  /** To replace the version that is shown, in every window. */
  | { kind: 'take over' }
  /** To serve a window that was loaded without it; `script` is the address of that window's script. */
  | { kind: 'serve'; script: string };
