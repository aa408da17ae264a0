/** What `npm test` says at its end when everything ran: so many passed, nothing failed, nothing was skipped. */
const lastLine = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm;

/**
 * How many tests `npm test` ran, from what it printed.
 * @throws when it says that some failed or were skipped, or nothing at all: then its time is not that of the whole suite
 */
export const wholeSuite = (printed: string): number => {
  const last = [...printed.matchAll(lastLine)].at(-1);
  if (last === undefined) throw new Error('npm test did not say how many tests it ran');
  const [line, passed, failed, skipped = '0'] = last;
  if (Number(failed) > 0 || Number(skipped) > 0 || Number(passed) === 0) {
    throw new Error(`not the time of the whole suite: ${line}`);
  }
  return Number(passed);
};
