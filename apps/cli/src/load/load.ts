import { configurationFileOf, readConfiguration } from '@qunxing/configuration';
import { openDatabase } from '@qunxing/database';
import { decodeText, loadPublishedFigures, type PublishedFigures } from '@qunxing/published-figures';
import { type Answer, databaseFails, exitCodes, text, unusable } from '../answer.ts';
import type { LoadCommand } from '../command.ts';
import { readBytes } from '../files.ts';
import { type Surroundings, targetOf } from '../target.ts';
import { inFile, loadInto, type Within } from './load-into.ts';
import { allOrNothing, contentsLine } from './report.ts';

const opened = async (csv: string, command: LoadCommand, around: Within): Promise<Answer> => {
  const opening = await openDatabase(targetOf(command.data, around));
  if ('refused' in opening) return databaseFails(opening.refused.message);
  try {
    return await loadInto(opening.database, csv, command, around);
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
  const configured = await readConfiguration(configurationFileOf(around.environment));
  if ('wrong' in configured) return unusable(...configured.wrong);
  const { province } = configured.configuration;
  const reading = loadPublishedFigures(decoded.text, { register: province.divisions, items: [] });
  if ('refused' in reading) return unusable(inFile(file, reading.refused.message));
  const { code, lines, errors } = await answerFor(decoded.text, reading, command, { ...around, province });
  return { code, lines: [contentsLine(file, reading), ...lines], errors };
};
