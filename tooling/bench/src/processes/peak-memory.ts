import { readFileSync } from 'node:fs';

/** The most memory that a running process has held so far, in MiB; undefined where the system does not tell (it is Linux's). */
export const peakMemory = (pid: number): number | undefined => {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
};
