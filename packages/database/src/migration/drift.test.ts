import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmptyDatabase, openEmptyDatabase } from '../testing/empty-database.ts';
import { testEngines } from '../testing/index.ts';
import { driftIn, readSchema } from './drift.ts';

describe.each(testEngines)('the committed migrations on an %s database', (engine) => {
  let empty: EmptyDatabase;
  beforeEach(async () => {
    empty = await openEmptyDatabase(engine);
  });
  afterEach(() => empty.close());

  it('lead to the schema', async () => {
    expect(await driftIn(empty.adapter())).toBe('');
  });

  it('are found wanting when the schema has a column more', async () => {
    const schema = readSchema().map(({ path, content }) => ({
      path,
      content: content.replace('  demonstration Boolean\n', '  demonstration Boolean\n  motto String?\n'),
    }));
    expect(await driftIn(empty.adapter(), schema)).toContain('ALTER TABLE "instance" ADD COLUMN     "motto" TEXT');
  });
});
