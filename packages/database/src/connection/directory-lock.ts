import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** The process that holds a data directory. Its start tells it from a later process with the same number. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** Boot of the machine and start of the process where the system tells (Linux); else empty. */
  readonly start: string;
  readonly token: string;
}

/** A data directory held by this process until `release`. */
export interface DirectoryLock {
  readonly release: () => void;
}

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** Start of a process: the 22nd field of its stat, counted after the command name, which may hold blanks. */
const startOf = (pid: number): string => {
  const stat = readText(`/proc/${pid}/stat`);
  const boot = readText('/proc/sys/kernel/random/boot_id')?.trim();
  const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return boot === undefined || ticks === undefined ? '' : `${boot}/${ticks}`;
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const readHolder = (path: string): LockHolder | undefined => {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    // The file is written whole by this module; anything else counts as left over.
    return typeof value === 'object' && value !== null && 'pid' in value ? (value as LockHolder) : undefined;
  } catch {
    return undefined;
  }
};

/** Whether the holder still exists. On another machine (a shared disk) that cannot be known, so it counts as existing. */
const isAlive = (holder: LockHolder): boolean => {
  if (holder.host !== hostname()) return true;
  return isRunning(holder.pid) && (holder.start === '' || holder.start === startOf(holder.pid));
};

/**
 * Takes a data directory for this process, or says who holds it. A lock that a killed process left behind is taken over:
 * renaming it away is atomic, so of two processes that try only one gets it.
 */
export const lockDirectory = (directory: string): DirectoryLock | { readonly heldBy: LockHolder } => {
  const path = join(directory, 'lock');
  const holder: LockHolder = {
    pid: process.pid,
    host: hostname(),
    start: startOf(process.pid),
    token: randomUUID(),
  };
  const own = `${path}.${holder.token}`;
  writeFileSync(own, JSON.stringify(holder));
  try {
    for (;;) {
      try {
        linkSync(own, path);
        return {
          release: () => {
            if (readHolder(path)?.token === holder.token) rmSync(path, { force: true });
          },
        };
      } catch (error) {
        if (!existsSync(path)) throw error;
      }
      const other = readHolder(path);
      if (other !== undefined && isAlive(other)) return { heldBy: other };
      const taken = `${own}.stale`;
      renameSync(path, taken);
      const moved = readHolder(taken);
      // Somebody else took the stale lock over in between: give it back.
      if (moved !== undefined && moved.token !== other?.token) linkSync(taken, path);
      rmSync(taken, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
};
