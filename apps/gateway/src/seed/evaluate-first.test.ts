import { type ClusterEntry, saveClusters, seedReference } from '@qunxing/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Gateway } from '../gateway.ts';
import { evaluateFirst } from './evaluate-first.ts';
import { storeRules } from './store-rules.ts';
import { openUnseeded } from './testing.ts';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openUnseeded(false);
});
afterAll(() => gateway.database.close());

const notStopped = () => Promise.resolve(false);

const entry = (name: string, place: Pick<ClusterEntry, 'counties' | 'divisionCode'>): ClusterEntry => ({
  name,
  programmeId: 'guizhou',
  leadingIndustry: null,
  industryCode: null,
  niche: null,
  zoneId: null,
  demonstration: false,
  source: 'trial',
  ...place,
});

it('goes on behind a page of clusters that the standard does not judge', async () => {
  const { database, library, divisions, now } = gateway;
  await seedReference(database.sql, [divisions.register]);
  await storeRules(database, library, now());
  const counties = [{ code: '520324', lead: true, outputShare: null }];
  const outside = Array.from({ length: 45 }, (_, place) =>
    entry(`外省集群${place}`, { counties: [], divisionCode: '530000' }),
  );
  const inside = Array.from({ length: 45 }, (_, place) => entry(`本省集群${place}`, { counties }));
  await saveClusters(database.sql, [...outside, ...inside], now());
  const edition = library.standards.find(({ standard }) => standard.id === 'guizhou-2023');
  if (edition === undefined) throw new Error('no such standard');
  const first = { demonstration: false, rounds: [], at: now(), isStopped: notStopped };
  expect(await evaluateFirst(database, edition, first)).toBe(45);
  expect(await evaluateFirst(database, edition, first)).toBe(0);
});
