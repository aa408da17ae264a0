import { basename } from 'node:path';
import type { Localized } from '@qunxing/criterion';
import { type Database, refuseInvented, savePublishedFigures } from '@qunxing/database';
import { loadPublishedFigures } from '@qunxing/published-figures';
import type { Province } from '@qunxing/standards';
import { type Answer, databaseFails, exitCodes, text, unusable } from '../answer.ts';
import type { LoadCommand } from '../command.ts';
import { notFilled, type Surroundings } from '../target.ts';
import { itemsInUse } from './items-in-use.ts';
import { savedLines } from './report.ts';
import { systemUser } from './system-user.ts';
import { undoing } from './undoing.ts';

/** Who chose what a loading puts to use: the product by its rule, whoever loaded. A later loading may replace it, an officer's choice stays. */
const chooser = 'qunxing';

/** Where a loading runs, with the province that the figures are about: its divisions, and the programme that its clusters belong to. */
export type Within = Surroundings & { readonly province: Pick<Province, 'divisions' | 'clusterProgramme'> };

/** A message with the name of the file that it is about. */
export const inFile = (file: string, message: Localized): Localized =>
  text(`${file}：${message['zh-CN']}`, `${file}: ${message.en}`);

/** Loads the rows of a file into an open database, all of it or nothing; on a dry run it tells and undoes. */
export const loadInto = async (
  database: Database,
  csv: string,
  { file, dryRun, by }: LoadCommand,
  { now: at, province }: Within,
): Promise<Answer> => {
  const items = await itemsInUse(database.sql);
  if (items.length === 0) return databaseFails(notFilled);
  const reading = loadPublishedFigures(csv, { register: province.divisions, items });
  if ('refused' in reading) return unusable(inFile(file, reading.refused.message));
  const invented = await refuseInvented(database.sql, reading);
  if (invented !== undefined) return unusable(inFile(file, invented.refused.message));
  const saved = await savePublishedFigures(dryRun ? undoing(database) : database, reading, {
    at,
    by: by ?? systemUser(),
    chooser,
    programmeId: province.clusterProgramme,
    source: basename(file),
  });
  return {
    code: reading.rejections.length > 0 ? exitCodes.fails : exitCodes.done,
    lines: savedLines(reading, saved, dryRun),
    errors: [],
  };
};
