import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const system = (): string => {
  try {
    const name = /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    if (name !== undefined) return name;
  } catch {
    // Not every system has the file.
  }
  return process.platform;
};

/** What the figures were measured on, in one line. */
export const machine = (): string =>
  `${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${system()} on ${process.arch}, Node.js ${process.versions.node}`;
