/** What `npm test` says at its end: so many tests passed, failed, and were left to `test:full`, which has a PostgreSQL server. */
const lastLine = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm;

/** A step of which nothing ran, such as the browser tests where there is no browser. */
const emptyStep = /^○.*$/m;

/**
 * How many tests `npm test` ran, from what it printed.
 * @throws when it says that some failed or that a step did not run, or nothing at all: then its time is not that of the whole suite
 */
export const wholeSuite = (printed: string): number => {
  const last = [...printed.matchAll(lastLine)].at(-1);
  if (last === undefined) throw new Error('npm test did not say how many tests it ran');
  const [line, passed, failed] = last;
  const left = emptyStep.exec(printed)?.[0];
  if (left !== undefined) throw new Error(`not the time of the whole suite: ${left}`);
  if (Number(failed) > 0 || Number(passed) === 0) throw new Error(`not the time of the whole suite: ${line}`);
  return Number(passed);
};
