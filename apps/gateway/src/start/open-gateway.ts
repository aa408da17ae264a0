import { type Configuration, leftOutSentences, readDefinitions } from '@qunxing/configuration';
import type { Localized } from '@qunxing/criterion';
import type { Database, HeadSigner } from '@qunxing/database';
import type { Logger } from 'pino';
import packageJson from '../../package.json' with { type: 'json' };
import { divisionsOf } from '../division/divisions.ts';
import { openFileStore } from '../file-store/file-store.ts';
import type { Gateway } from '../gateway.ts';
import { openArchive } from '../library/archive.ts';
import { buildLibrary, type Library } from '../library/library.ts';

/**
 * Reads the rules that a configuration names. A plugin or standard that nothing works without is refused with every reason; another broken
 * definition or standard is logged by name, left out, and harms no other.
 */
export const readLibrary = async (
  configuration: Configuration,
  configurationFile: string,
  log: Logger,
): Promise<{ readonly library: Library } | { readonly wrong: readonly Localized[] }> => {
  const read = await readDefinitions(configuration.plugins, configurationFile);
  if ('refused' in read) return { wrong: [read.refused.message] };
  const { library, leftOut } = buildLibrary({ ...configuration.province, definitions: read.definitions });
  for (const { kind, name, reasons } of [...read.leftOut, ...leftOut]) {
    log.error({ kind, name, reasons: reasons.map(({ en }) => en) }, `the ${kind} ${name} is refused and left out`);
  }
  const usable = new Set(library.standards.map(({ standard }) => standard.id));
  const { publishedStandard, demonstrationStandard = publishedStandard } = configuration;
  const needed = [...new Set([publishedStandard, demonstrationStandard])].filter((id) => !usable.has(id));
  if (needed.length === 0) return { library };
  // A definition that was left out is often why a standard cannot be bound.
  const causes = [...read.leftOut, ...leftOut.filter(({ name }) => needed.includes(name))];
  return { wrong: causes.flatMap(leftOutSentences) };
};

/** Puts together what requests read; files are kept in a directory of their own. */
export const openGateway = (
  configuration: Configuration,
  library: Library,
  database: Database,
  { log, files }: { readonly log: Logger; readonly files: string },
  now: () => Date = () => new Date(),
  signer: HeadSigner | null = null,
): Gateway => ({
  configuration,
  version: packageJson.version,
  database,
  library,
  archive: openArchive(library),
  divisions: divisionsOf(configuration.province.divisions),
  files: openFileStore(files),
  log,
  signer,
  now,
});
