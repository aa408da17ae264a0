import type { DatabaseOptions } from './database.ts';
import type { Opened } from './open-embedded.ts';

export type { Opened };

/**
 * Opens a database, creating and migrating it as needed: on a server when `url` is given, else embedded in a directory, else
 * in memory. What stands in the way is a refusal with the way out; nothing is changed then. Only the engine that is asked for
 * is loaded.
 */
export const openDatabase = async (options: DatabaseOptions = {}): Promise<Opened> => {
  if (options.url !== undefined && options.url !== '') {
    const { openServer } = await import('./open-server.ts');
    return openServer(options.url, options);
  }
  if (options.dataDirectory === undefined) {
    const { openInMemory } = await import('./open-embedded.ts');
    return openInMemory(options);
  }
  const { openDirectory } = await import('./open-directory.ts');
  return openDirectory(options.dataDirectory, options);
};
