import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inRepository } from './repository.mjs';

/** Notes lie inside node_modules, so that deleting the installation forgets what was known about it. */
const folder = inRepository('node_modules', '.qunxing');

/** What the launcher noted under a name, if it did. @param {string} name @returns {string | undefined} */
export function recall(name) {
  try {
    return readFileSync(`${folder}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}

/** Notes something about this installation. @param {string} name @param {string} text */
export function note(name, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, text);
}

/** Forgets a note before the work it speaks about begins again. @param {string} name */
export function forget(name) {
  rmSync(`${folder}/${name}`, { force: true });
}
