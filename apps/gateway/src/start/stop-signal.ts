import { setImmediate as turn } from 'node:timers/promises';

/** Two signals closer than this are one key press: the terminal and npm both deliver Ctrl-C. In milliseconds. */
const onePress = 1_500;

/** The wish of whoever runs the process that it stops: Ctrl-C, or the terminal or supervisor going away. */
export interface StopSignal {
  /**
   * Whether it was asked to stop. It lets the event loop turn first: the embedded database works inside this process, and
   * while one statement follows another no signal would be heard.
   */
  readonly isStopped: () => Promise<boolean>;
  readonly requested: Promise<void>;
}

/** Listens for the wish to stop. The first one is answered in order; one that comes later ends the process at once. */
export const stopSignal = (): StopSignal => {
  let askedAt: number | undefined;
  const requested = new Promise<void>((resolve) => {
    const stop = () => {
      if (askedAt !== undefined && performance.now() - askedAt > onePress) process.exit(130);
      askedAt ??= performance.now();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
  return { isStopped: () => turn().then(() => askedAt !== undefined), requested };
};
