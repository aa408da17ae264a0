import { type CriterionDefinition, canonicalJson, readDefinition } from '@qunxing/criterion';

/** Why a definition does not come back the same from the canonical JSON that is stored and sent. */
export const compiledProblems = (definition: CriterionDefinition): readonly string[] => {
  const json = canonicalJson(definition);
  const read = readDefinition(JSON.parse(json));
  if ('errors' in read) return read.errors.map(({ path, code, message }) => `${path || '/'} ${code}: ${message.en}`);
  return canonicalJson(read.definition) === json ? [] : [`${definition.id}: reads back differently from its JSON`];
};
