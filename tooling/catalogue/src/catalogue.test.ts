import { readFile } from 'node:fs/promises';
import { figureConcepts, figureScopes } from '@qunxing/cluster-profile';
import { expect, test } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { compareCatalogues } from './compare.ts';
import { criteria } from './criteria.ts';
import { current } from './current.ts';

const committed: Catalogue = JSON.parse(await readFile(new URL('../catalogue.json', import.meta.url), 'utf8'));
const differences = compareCatalogues(committed, current);

test('no id is gone, and none means something else than before', () => {
  expect({ gone: differences.gone, changed: differences.changed }).toEqual({ gone: [], changed: [] });
});

test('every new id has been taken down (`pnpm --filter @qunxing/catalogue catalogue`)', () => {
  expect(differences.added).toEqual([]);
});

test('no metric and no item of a criterion has the id of another', () => {
  const ids = criteria.flatMap((criterion) => [
    ...criterion.metrics.map((metric) => metric.id),
    ...criterion.items.filter((item) => item.id.startsWith(`${criterion.id}/`)).map((item) => item.id),
  ]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every item that figures feed names a concept and a scope of the profile, and no two the same', () => {
  const concepts = new Set<string>(figureConcepts.map((concept) => concept.id));
  const scopes = new Set<string>(figureScopes.map((scope) => scope.id));
  const fed = Object.entries(current.items).filter(([, item]) => item.kind === 'number');
  expect(fed.filter(([, item]) => !concepts.has(item.concept ?? '')).map(([id]) => id)).toEqual([]);
  expect(fed.filter(([, item]) => !scopes.has(item.scope ?? '')).map(([id]) => id)).toEqual([]);
  const bases = fed.map(([, item]) => [item.grain, item.concept, item.scope, item.period].join(' '));
  expect(bases.filter((basis, index) => bases.indexOf(basis) !== index)).toEqual([]);
});

test('all criteria of the programme are here', () => {
  expect(criteria.map((criterion) => criterion.id)).toEqual([
    'core-competitiveness',
    'sme-gradient',
    'supply-chain',
    'innovation',
    'digital',
    'green',
    'open-cooperation',
    'governance',
  ]);
});
