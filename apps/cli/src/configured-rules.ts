import { configurationFileOf, leftOutSentences, readConfiguration, readDefinitions } from '@qunxing/configuration';
import type { Localized } from '@qunxing/criterion';
import type { Rules } from './rules.ts';
import type { Surroundings } from './target.ts';

/** The rules of the configured province: its standards and the definitions of its plugins; or everything that is wrong with them. */
export const configuredRules = async ({
  environment,
}: Surroundings): Promise<{ readonly rules: Rules } | { readonly wrong: readonly Localized[] }> => {
  const file = configurationFileOf(environment);
  const read = await readConfiguration(file);
  if ('wrong' in read) return read;
  const { plugins, province } = read.configuration;
  const compiled = await readDefinitions(plugins, file);
  if ('refused' in compiled) return { wrong: [compiled.refused.message] };
  const wrong = compiled.leftOut.flatMap(leftOutSentences);
  return wrong.length > 0 ? { wrong } : { rules: { standards: province.standards, definitions: compiled.definitions } };
};
