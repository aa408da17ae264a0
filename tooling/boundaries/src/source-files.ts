import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AllowTable } from './allowance.ts';

/** Folders that tools write. */
const derived = new Set(['node_modules', 'dist', 'generated', 'coverage']);

/** Every source file in the folders of a checkout, as paths from its root; the root's own files are configuration. */
export function sourceFiles(root: string): readonly string[] {
  const inFolder = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return derived.has(entry.name) || entry.name.startsWith('.') ? [] : inFolder(path);
      return folder !== '' && /\.([cm]?[jt]s|[jt]sx)$/.test(entry.name) ? [path] : [];
    });
  return inFolder('').sort();
}

/** Entries of the table whose folder has no source: left over from something that is gone. */
export function entriesWithoutFiles(root: string, table: AllowTable): readonly string[] {
  const files = sourceFiles(root);
  return Object.keys(table).filter((folder) => !files.some((file) => file.startsWith(`${folder}/`)));
}
