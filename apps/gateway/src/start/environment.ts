import { resolve } from 'node:path';
import { configurationFileOf } from '@qunxing/configuration';
import type { Localized } from '@qunxing/criterion';
import { type DirectorySettings, readDirectory } from '../directory/directory-settings.ts';
import { text } from './say.ts';
import { readTrustedProxies, type TrustedProxies } from './trusted-proxies.ts';
import { readWorkSettings, type WorkSettings } from './work-settings.ts';

/** What the environment says about this process. */
export interface Environment {
  /** Path of the configuration. */
  readonly configurationFile: string;
  readonly port: number;
  readonly host: string;
  /** Address of a PostgreSQL server; without it the database is embedded in `dataDirectory`. */
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  /** What a new database is to be; an existing one stays what it is. */
  readonly demonstration: boolean | undefined;
  /** Private key that signs the audit log, in PEM, or the path of a file with one. */
  readonly logKey: string | undefined;
  readonly trustProxy: TrustedProxies;
  /** A file that says by how many seconds the clock of a demonstration differs from the machine's; undefined where it does not. */
  readonly clockFile: string | undefined;
  /** Where people may sign in besides. */
  readonly directory: DirectorySettings | undefined;
  readonly work: WorkSettings;
  readonly logLevel: string;
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const flag = (name: string, value: string | undefined): boolean | undefined | { readonly wrong: Localized } => {
  if (value === undefined || value === '') return undefined;
  if (value === '1') return true;
  if (value === '0') return false;
  return { wrong: text(`${name}=${value} 无效，应为 1 或 0。`, `${name}=${value} is not valid; use 1 or 0.`) };
};

/** Reads the environment, once; or says which variable is wrong. */
export const readEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
): { readonly environment: Environment } | { readonly wrong: Localized } => {
  const given = variables.PORT || '4000';
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return {
      wrong: text(
        `PORT=${given} 不是有效端口，应为 0 至 65535 之间的整数。`,
        `PORT=${given} is no valid port; use a whole number from 0 to 65535.`,
      ),
    };
  }
  const demonstration = flag('QUNXING_DEMONSTRATION', variables.QUNXING_DEMONSTRATION);
  if (typeof demonstration === 'object') return demonstration;
  const trustProxy = readTrustedProxies(variables.QUNXING_TRUST_PROXY);
  if (typeof trustProxy === 'object' && 'wrong' in trustProxy) return trustProxy;
  const directory = readDirectory(variables);
  if ('wrong' in directory) return directory;
  const work = readWorkSettings(variables);
  if ('wrong' in work) return work;
  const logLevel = variables.QUNXING_LOG || 'warn';
  if (!levels.includes(logLevel)) {
    return {
      wrong: text(
        `QUNXING_LOG=${logLevel} 无效，可用：${levels.join('、')}。`,
        `QUNXING_LOG=${logLevel} is not valid; use one of ${levels.join(', ')}.`,
      ),
    };
  }
  return {
    environment: {
      configurationFile: configurationFileOf(variables),
      port,
      host: variables.HOST || '127.0.0.1',
      databaseUrl: variables.DATABASE_URL || undefined,
      dataDirectory: resolve(variables.QUNXING_DATA || '.data'),
      demonstration,
      logKey: variables.QUNXING_LOG_KEY || undefined,
      clockFile: variables.QUNXING_CLOCK || undefined,
      trustProxy,
      ...directory,
      work,
      logLevel,
    },
  };
};
