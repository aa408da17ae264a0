#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import type { Catalogue } from './catalogue.ts';
import { compareCatalogues } from './compare.ts';
import { current } from './current.ts';

const file = new URL('../catalogue.json', import.meta.url);
const empty: Catalogue = { items: {}, metrics: {}, titles: {} };
const text = await readFile(file, 'utf8').catch(() => JSON.stringify(empty));
const earlier: Catalogue = JSON.parse(text);
const { gone, changed, added } = compareCatalogues(earlier, current);
if (gone.length + changed.length > 0) {
  process.stderr.write(
    [
      ...gone.map((id) => `${id} is gone`),
      ...changed.map((id) => `${id} means something else`),
      'Ids are legal references: give a new meaning a new id, or a new major version of the criterion. Nothing was written.\n',
    ].join('\n'),
  );
  process.exitCode = 1;
} else {
  // Earlier majors of a metric stay: receipts go on naming them.
  const grown: Catalogue = { ...current, metrics: { ...earlier.metrics, ...current.metrics } };
  await writeFile(file, `${JSON.stringify(grown, null, 2)}\n`);
  process.stdout.write(`catalogue.json: ${added.length === 0 ? 'nothing new' : `added ${added.join(', ')}`}\n`);
}
