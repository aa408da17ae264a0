/** The wish of whoever runs the process that it stops: Ctrl-C, or the terminal or supervisor going away. */
export interface StopSignal {
  readonly isStopped: () => boolean;
  readonly requested: Promise<void>;
}

/** Listens for the wish to stop. The first one is answered in order; a second one ends the process at once. */
export const stopSignal = (): StopSignal => {
  let stopped = false;
  const requested = new Promise<void>((resolve) => {
    const stop = () => {
      if (stopped) process.exit(130);
      stopped = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
  return { isStopped: () => stopped, requested };
};
