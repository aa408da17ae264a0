import type { Configuration } from '@qunxing/configuration';
import type { Database, HeadSigner } from '@qunxing/database';
import type { Logger } from 'pino';
import type { DirectorySettings } from './directory/directory-settings.ts';
import type { Divisions } from './division/divisions.ts';
import type { FileStore } from './file-store/file-store.ts';
import type { Archive } from './library/archive.ts';
import type { Library } from './library/library.ts';
import type { SealProvider } from './signing/seal-provider.ts';

/** Everything that lives as long as the process and that requests read. */
export interface Gateway {
  readonly configuration: Configuration;
  readonly version: string;
  readonly database: Database;
  readonly library: Library;
  readonly archive: Archive;
  readonly divisions: Divisions;
  /** What people hand in as files. */
  readonly files: FileStore;
  readonly log: Logger;
  /** Where people may sign in besides; undefined when there is no directory. */
  readonly directory?: DirectorySettings | undefined;
  /** Who seals what is signed; undefined where paper is stamped. */
  readonly seal?: SealProvider | undefined;
  /** Signs heads of the audit log; null where there is no key. */
  readonly signer: HeadSigner | null;
  /** The clock: an argument, so that tests can hold it. */
  readonly now: () => Date;
}
