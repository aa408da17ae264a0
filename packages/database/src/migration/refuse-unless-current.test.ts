import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { refuseUnlessCurrent } from './refuse-unless-current.ts';

describe.each(testEngines)('taking only an existing %s database', (engine) => {
  let database: Database;
  const refusal = async () => (await refuseUnlessCurrent(database.sql, 'here'))?.refused;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.close());

  it('accepts one that this version made', async () => {
    expect(await refusal()).toBeUndefined();
  });

  it('refuses one that still is to be migrated, by the change it lacks', async () => {
    const { schemaVersion } = database.instance;
    await database.sql.query('DELETE FROM _prisma_migrations WHERE migration_name = $1', [schemaVersion]);
    const refused = await refusal();
    expect(refused?.code).toBe('DATABASE_SCHEMA_OLDER');
    expect(refused?.message.en).toContain(schemaVersion);
  });

  it('refuses an empty one, which still is to be created', async () => {
    await database.sql.query('DROP SCHEMA public CASCADE');
    await database.sql.query('CREATE SCHEMA public');
    expect((await refusal())?.code).toBe('DATABASE_NOT_CREATED');
  });
});
