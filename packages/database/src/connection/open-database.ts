import type { DatabaseOptions } from './database.ts';
import { openDirectory } from './open-directory.ts';
import { type Opened, openInMemory } from './open-embedded.ts';

export type { Opened };

/**
 * Opens a database, creating and migrating it as needed: on a server when `url` is given, else embedded in a directory, else
 * in memory. What stands in the way is a refusal with the way out; nothing is changed then.
 */
export const openDatabase = async (options: DatabaseOptions = {}): Promise<Opened> => {
  if (options.url !== undefined && options.url !== '') {
    const { openServer } = await import('./open-server.ts');
    return openServer(options.url, options);
  }
  return options.dataDirectory === undefined ? openInMemory(options) : openDirectory(options.dataDirectory, options);
};
