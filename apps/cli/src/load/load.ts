import { basename } from 'node:path';
import type { Localized } from '@qunxing/criterion';
import { type Database, openDatabase, refuseInvented, savePublishedFigures } from '@qunxing/database';
import { decodeText, loadPublishedFigures, type PublishedFigures } from '@qunxing/published-figures';
import { guizhou } from '@qunxing/reference';
import { programmes } from '@qunxing/standards';
import { type Answer, exitCodes, text, unusable } from '../answer.ts';
import type { Command } from '../arguments.ts';
import { readBytes } from '../files.ts';
import { itemsInUse } from './items-in-use.ts';
import { allOrNothing, contentsLine, savedLines } from './report.ts';
import { type Surroundings, targetOf } from './target.ts';
import { undoing } from './undoing.ts';

type Load = Extract<Command, { readonly verb: 'load' }>;

const notFilled = text(
  '该数据库建立后尚未完成初始数据的录入。请先启动一次群星（npm start），再重新运行。',
  'The database was created and not filled yet. Start Qunxing once (npm start) and try again.',
);

const inFile = (file: string, message: Localized): Localized =>
  text(`${file}：${message['zh-CN']}`, `${file}: ${message.en}`);

const store = async (database: Database, csv: string, { file, dryRun }: Load, at: Date): Promise<Answer> => {
  const items = await itemsInUse(database.sql);
  if (items.length === 0) return { code: exitCodes.database, lines: [], errors: [notFilled] };
  const reading = loadPublishedFigures(csv, { register: guizhou, items });
  if ('refused' in reading) return unusable(inFile(file, reading.refused.message));
  const invented = await refuseInvented(database.sql, reading);
  if (invented !== undefined) return unusable(inFile(file, invented.refused.message));
  const saved = await savePublishedFigures(dryRun ? undoing(database) : database, reading, {
    at,
    // The name under which the gateway loads: what an earlier loading chose may be replaced, an officer's choice stays.
    by: 'qunxing',
    programmeId: programmes[0]?.id ?? '',
    source: basename(file),
  });
  return {
    code: reading.rejections.length > 0 ? exitCodes.fails : exitCodes.done,
    lines: savedLines(reading, saved, dryRun),
    errors: [],
  };
};

const opened = async (csv: string, command: Load, around: Surroundings): Promise<Answer> => {
  const opening = await openDatabase(targetOf(command.data, around));
  if ('refused' in opening) return { code: exitCodes.database, lines: [], errors: [opening.refused.message] };
  try {
    return await store(opening.database, csv, command, around.now);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const failed = text(`录入中断，未作任何改动：${reason}`, `Loading failed and nothing was changed: ${reason}`);
    return { code: exitCodes.database, lines: [], errors: [failed] };
  } finally {
    await opening.database.close();
  }
};

/** Rejections first, then whatever the database says about the rest. */
const answerFor = async (csv: string, reading: PublishedFigures, command: Load, around: Surroundings) => {
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
export const load = async (command: Load, around: Surroundings): Promise<Answer> => {
  const { file } = command;
  const read = readBytes(file);
  if ('refused' in read) return unusable(read.refused);
  const decoded = decodeText(read.bytes);
  if ('refused' in decoded) return unusable(inFile(file, decoded.refused.message));
  const reading = loadPublishedFigures(decoded.text, { register: guizhou, items: [] });
  if ('refused' in reading) return unusable(inFile(file, reading.refused.message));
  const { code, lines, errors } = await answerFor(decoded.text, reading, command, around);
  return { code, lines: [contentsLine(file, reading), ...lines], errors };
};
