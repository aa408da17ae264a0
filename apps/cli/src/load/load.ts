import { basename } from 'node:path';
import type { Localized } from '@qunxing/criterion';
import { type Database, openDatabase, refuseInvented, savePublishedFigures } from '@qunxing/database';
import { decodeText, loadPublishedFigures, type PublishedFigures } from '@qunxing/published-figures';
import { type Answer, databaseFails, exitCodes, text, unusable } from '../answer.ts';
import type { LoadCommand } from '../command.ts';
import { readBytes } from '../files.ts';
import { notFilled, type Surroundings, targetOf } from '../target.ts';
import { configuredProvince, type LoadedProvince } from './configured-province.ts';
import { itemsInUse } from './items-in-use.ts';
import { allOrNothing, contentsLine, savedLines } from './report.ts';
import { systemUser } from './system-user.ts';
import { undoing } from './undoing.ts';

/** Who chose what a loading puts to use: the product by its rule, whoever loaded. A later loading may replace it, an officer's choice stays. */
const chooser = 'qunxing';

/** Where a loading runs, with the province that the figures are about. */
type Within = Surroundings & { readonly province: LoadedProvince };

const inFile = (file: string, message: Localized): Localized =>
  text(`${file}：${message['zh-CN']}`, `${file}: ${message.en}`);

const store = async (
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
    programmeId: province.programmes[0]?.id ?? '',
    source: basename(file),
  });
  return {
    code: reading.rejections.length > 0 ? exitCodes.fails : exitCodes.done,
    lines: savedLines(reading, saved, dryRun),
    errors: [],
  };
};

const opened = async (csv: string, command: LoadCommand, around: Within): Promise<Answer> => {
  const opening = await openDatabase(targetOf(command.data, around));
  if ('refused' in opening) return databaseFails(opening.refused.message);
  try {
    return await store(opening.database, csv, command, around);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return databaseFails(
      text(`录入中断，未作任何改动：${reason}`, `Loading failed and nothing was changed: ${reason}`),
    );
  } finally {
    await opening.database.close();
  }
};

/** Rejections first, then whatever the database says about the rest. */
const answerFor = async (csv: string, reading: PublishedFigures, command: LoadCommand, around: Within) => {
  const rejections = reading.rejections.map(({ message }) => message);
  if (rejections.length > 0 && !command.skipRejected) {
    return { code: exitCodes.fails, lines: [], errors: [...rejections, allOrNothing(reading)] };
  }
  const { code, lines, errors } = await opened(csv, command, around);
  return { code, lines, errors: [...rejections, ...errors] };
};

/**
 * Loads a file of published figures into a database: all of it or nothing, unless rejected rows are to be skipped. The file
 * is read to its end before the database is opened, so that everything wrong with it is said at once.
 */
export const load = async (command: LoadCommand, around: Surroundings): Promise<Answer> => {
  const { file } = command;
  const read = readBytes(file);
  if ('refused' in read) return unusable(read.refused);
  const decoded = decodeText(read.bytes);
  if ('refused' in decoded) return unusable(inFile(file, decoded.refused.message));
  const configured = await configuredProvince(around);
  if ('refused' in configured) return unusable(configured.refused);
  const { province } = configured;
  const reading = loadPublishedFigures(decoded.text, { register: province.divisions, items: [] });
  if ('refused' in reading) return unusable(inFile(file, reading.refused.message));
  const { code, lines, errors } = await answerFor(decoded.text, reading, command, { ...around, province });
  return { code, lines: [contentsLine(file, reading), ...lines], errors };
};
