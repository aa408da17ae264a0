import {
  type Database,
  type EditionKind,
  editions,
  seedProgrammes,
  seedRounds,
  storeCriterion,
  storeProcedure,
  storeStandard,
} from '@qunxing/database';
import type { Library } from '../library/library.ts';
import { roundsInUse } from '../library/rounds-in-use.ts';

/** Stores the rules in use under their hashes and makes them the current ones; what is current already is left alone. */
export const storeRules = async (database: Database, library: Library, at: Date): Promise<void> => {
  const current = async (kind: EditionKind) =>
    new Set((await editions(database.sql, kind)).filter((edition) => edition.current).map(({ hash }) => hash));
  const criteria = await current('criterion');
  const standards = await current('standard');
  const procedures = await current('procedure');
  await database.transaction(async (sql) => {
    for (const { hash, definition } of library.criteria)
      if (!criteria.has(hash)) await storeCriterion(sql, definition, at);
    for (const { hash, standard } of library.standards)
      if (!standards.has(hash)) await storeStandard(sql, standard, at);
    for (const { hash, procedure } of library.procedures)
      if (!procedures.has(hash)) await storeProcedure(sql, procedure, at);
    await seedProgrammes(sql, library.programmes);
    await seedRounds(sql, roundsInUse(library, database));
  });
};
