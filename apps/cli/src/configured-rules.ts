import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Localized } from '@qunxing/criterion';
import { readStandard } from '@qunxing/evaluation';
import { readJson } from './files.ts';
import { readConfiguration } from './load/configured-province.ts';
import type { Rules } from './rules.ts';
import type { Surroundings } from './target.ts';

const resolved = (name: string, from: string): string | undefined => {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
};

/** The compiled definition of a plugin, found as the gateway finds it: from the configuration's folder, else with the product. */
const definitionPath = (plugin: string, file: string, product: string): string => {
  if (plugin.endsWith('.json')) return resolve(dirname(file), plugin);
  const name = `${plugin}/definition.json`;
  return resolved(name, file) ?? resolved(name, join(product, 'qunxing.config.ts')) ?? name;
};

/**
 * The rules of the configured province: its standards, and the definitions of its plugins; refused where a definition cannot
 * be read. A standard that is none is left out: the gateway says what is wrong with it.
 */
export const configuredRules = async (
  around: Surroundings,
): Promise<{ readonly rules: Rules } | { readonly refused: Localized }> => {
  const read = await readConfiguration(around);
  if ('refused' in read) return read;
  const { file, configuration } = read;
  const definitions: unknown[] = [];
  for (const plugin of configuration.plugins ?? []) {
    const definition = readJson(definitionPath(plugin, file, around.product));
    if ('refused' in definition) return definition;
    definitions.push(definition.json);
  }
  const standards = (configuration.province?.standards ?? []).flatMap((given) => {
    const standard = readStandard(given);
    return 'standard' in standard ? [standard.standard] : [];
  });
  return { rules: { standards, definitions } };
};
