/** How long a child may take to end by itself after being asked, in milliseconds. */
const grace = 15_000;

/** Two signals closer than this are one key press: the terminal and npm both deliver Ctrl-C. In milliseconds. */
const onePress = 1_500;

/** @type {Set<import('node:child_process').ChildProcess>} */
const living = new Set();

/** @type {number | undefined} */
let askedAt;

/** Whether the person asked the launcher to stop; no further step is started then. */
export const stopping = () => askedAt !== undefined;

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

function killAll() {
  for (const child of living) signalGroup(child, 'SIGKILL');
}

/** @param {NodeJS.Signals} signal */
function onSignal(signal) {
  const now = Date.now();
  if (askedAt === undefined) {
    askedAt = now;
    for (const child of living) signalGroup(child, signal);
    setTimeout(killAll, grace).unref();
    if (living.size === 0) process.exit(130);
  } else if (now - askedAt > onePress) {
    killAll();
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => onSignal(signal));
process.on('exit', killAll);

/**
 * Looks after a child that leads its own process group (spawned `detached`): a stop signal reaches the whole group
 * exactly once, and nothing of it outlives the launcher.
 * @param {import('node:child_process').ChildProcess} child
 */
export function lookAfter(child) {
  living.add(child);
  // What the child itself left running in its group ends with it.
  child.once('exit', () => signalGroup(child, 'SIGKILL'));
  child.once('close', () => living.delete(child));
}
