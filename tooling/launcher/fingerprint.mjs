import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repository } from './repository.mjs';

/** Folders that tools write; they are never input. */
const derived = new Set(['node_modules', 'dist', 'generated', '.turbo', '.cache', '.data', 'coverage']);

/** Every file under a folder, derived folders excepted, in a fixed order. @param {string} folder @returns {string[]} */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return derived.has(entry.name) ? [] : sources(path);
      return entry.isFile() ? [path] : [];
    });
}

/** The derived `dist` and `generated` folders of the workspace's packages. @param {string} folder @returns {string[]} */
function outputs(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() || entry.name === 'node_modules') return [];
    if (entry.name === 'dist' || entry.name === 'generated') {
      return readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name))
        .sort();
    }
    return derived.has(entry.name) ? [] : outputs(path);
  });
}

/** SHA-256 over names and contents. @param {readonly string[]} files absolute paths @returns {string} hexadecimal */
export function contentsOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${relative(repository, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/** SHA-256 over names, sizes and times of change: enough to notice that a built file was touched. @param {readonly string[]} files */
function appearanceOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(repository, file)}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/**
 * What was built from what: changes when any source of the workspace or any built file does.
 * @param {readonly string[]} roots the folders of the workspace
 * @param {readonly string[]} more further files that the build reads
 */
export function buildFingerprint(roots, more) {
  return `${contentsOf([...more, ...roots.flatMap(sources)])} ${appearanceOf(roots.flatMap(outputs))}`;
}
