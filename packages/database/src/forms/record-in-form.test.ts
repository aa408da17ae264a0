import type { FormRefusal } from '@qunxing/certification';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { actOf, begin, moment, type Path, seedPath } from '../applications/testing.ts';
import { caseInput } from '../cases/case-input.ts';
import type { Database } from '../connection/database.ts';
import { eventsOf } from '../events/event.ts';
import { recorded } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { type FigureChange, figureRecorder, figureSlot } from './figure-changes.ts';
import { type Fate, formStream, recordInForm } from './record-in-form.ts';

const item = 'profile/gross-output';
const reason = { 'zh-CN': '县级填报', en: 'reported by the county' };

/** A figure of a year, in 万元. */
const figure = (period: string, value: string, seen: string | null = null): FigureChange => ({
  slot: figureSlot(item, period),
  seen,
  item,
  period,
  reason,
  entry: { fit: { item, value }, reported: value, unit: '万元', source: '统计报表' },
});

describe.each(testEngines)('the form of an application in an %s database', (engine) => {
  let database: Database;
  let path: Path;
  let application: string;
  beforeEach(async () => {
    await database?.close();
    database = await openTestDatabase(engine);
    path = await seedPath(database);
    const begun = await begin(database, path);
    if (!('changed' in begun)) throw new Error('not begun');
    application = begun.changed.id;
  });
  afterAll(() => database.close());

  const record = (
    key: string,
    changes: readonly FigureChange[],
    permit: { readonly isOpen: (change: FigureChange) => boolean } | { readonly refused: FormRefusal } = {
      isOpen: () => true,
    },
  ) => {
    const request = changes.map(({ slot, seen, entry }) => ({ slot, seen, value: entry?.reported ?? null }));
    const act = actOf(path.county, key, request);
    const asked = { application, act, by: path.county, moment, changes };
    return recordInForm(database, asked, figureRecorder(recorded), () => permit);
  };
  const fates = async (...args: Parameters<typeof record>): Promise<readonly Fate[] | string> => {
    const done = await record(...args);
    return 'fates' in done ? done.fates : (Object.keys(done)[0] ?? '');
  };
  const inUse = async () => {
    const of = { referenceYear: 2025, referenceDate: '2025-12-31' };
    return (await caseInput(database.sql, path.clusterId, of)).figures[item];
  };
  const events = () => eventsOf(database.sql, [formStream(application)]);

  it('keeps what is recorded, in use at once, with one event for each request', async () => {
    expect(await fates('one', [figure('y2024', '450000'), figure('y2025', '500000')])).toEqual(['saved', 'saved']);
    expect(await inUse()).toMatchObject({ y2024: '450000', y2025: '500000' });
    const [event, ...more] = await events();
    expect(more).toEqual([]);
    expect(JSON.parse(event?.body ?? '')).toMatchObject({
      type: 'form.recorded',
      recorded: {
        [figureSlot(item, 'y2024')]: expect.stringMatching(/^sha256:/),
        [figureSlot(item, 'y2025')]: expect.stringMatching(/^sha256:/),
      },
    });
  });

  it('does a request that arrives again once, also twice at one moment, and not another under its key', async () => {
    const change = [figure('y2025', '500000')];
    expect(await Promise.all([fates('same', change), fates('same', change)])).toEqual([['saved'], ['saved']]);
    expect(await fates('same', change)).toEqual(['saved']);
    expect(await events()).toHaveLength(1);
    expect(await fates('same', [figure('y2025', '510000')])).toBe('keyTaken');
  });

  it('keeps one of two values that were entered at the same moment, and overtakes no other cell', async () => {
    const both = await Promise.all([
      fates('one', [figure('y2025', '500000'), figure('y2024', '450000')]),
      fates('other', [figure('y2025', '510000'), figure('y2023', '400000')]),
    ]);
    expect(both.map(([first]) => first).sort()).toEqual(['overtaken', 'saved']);
    expect(both.map(([, second]) => second)).toEqual(['saved', 'saved']);
    expect(await events()).toHaveLength(2);
    expect(Object.keys((await inUse()) as object).sort()).toEqual(['y2023', 'y2024', 'y2025']);
  });

  it('keeps nothing where its part is closed or the form may not be filled in', async () => {
    const open = { isOpen: ({ period }: FigureChange) => period === 'y2024' };
    expect(await fates('part', [figure('y2024', '450000'), figure('y2025', '500000')], open)).toEqual([
      'saved',
      'closed',
    ]);
    expect(await inUse()).toEqual({ y2024: '450000' });
    const refused = { refused: { code: 'FORM_LOCKED', stage: 'submitted' } } as const;
    expect(await fates('none', [figure('y2025', '500000')], refused)).toBe('refused');
    expect(await events()).toHaveLength(1);
  });
});
