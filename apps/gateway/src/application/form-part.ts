import { partsBesideAspects } from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import { builder } from '../builder.ts';
import type { Gateway } from '../gateway.ts';
import { Localized } from '../localized/localized.ts';

/** A part of an application that is reviewed, returned and found in order by itself. */
export interface FormPartShape {
  readonly key: string;
  readonly title: Text;
}

/** A part of an application. */
export const FormPart = builder.objectRef<FormPartShape>('FormPart').implement({
  description: 'A part of an application that is reviewed by itself: an aspect of its standard.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'E.g. `innovation`.' }),
    title: t.expose('title', { type: Localized, description: 'What it is called.' }),
  }),
});

/** The parts of an application under a standard, by content hash: its aspects in order. */
export const partsOf = async (
  { archive, database }: Pick<Gateway, 'archive' | 'database'>,
  standard: string,
): Promise<readonly FormPartShape[]> => {
  const { plan } = await archive.edition(database.sql, standard);
  if (plan === null) throw new Error(`the standard ${standard} of an application is not bound`);
  return plan.criteria.map(({ definition: { id, title } }) => ({ key: id, title }));
};

/** One part by its key; one that the standard no longer has keeps its key as its title. */
export const partNamed = (parts: readonly FormPartShape[], key: string): FormPartShape =>
  [...parts, ...partsBesideAspects].find((part) => part.key === key) ?? { key, title: { 'zh-CN': key, en: key } };
