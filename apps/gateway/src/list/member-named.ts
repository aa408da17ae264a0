import type { ApplicationRow } from '@qunxing/database';
import type { Loaders } from '../loaders.ts';

/** The application that a list names as its member. */
export const memberNamed = async (
  id: string,
  { application }: Pick<Loaders, 'application'>,
): Promise<ApplicationRow> => {
  const row = await application.load(id);
  if (row === null) throw new Error(`a list names the application ${id}, which is not stored`);
  return row;
};
