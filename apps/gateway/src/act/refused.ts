import { type Refusal, refusalSentence } from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import { namesOf } from '../application/names.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Localized } from '../localized/localized.ts';
import type { Unsigned } from '../signing/signing-refusal.ts';

/** A refusal as it is given out. */
export interface RefusedShape {
  readonly kind: 'Refused';
  readonly code: Refusal['code'] | Unsigned['code'];
  readonly message: Text;
}

/** Why an act is refused, or would be. */
export const Refused = builder.objectRef<RefusedShape>('Refused').implement({
  description: 'Why an act was refused, and nothing was changed; or why it would be, if it were asked for now.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Why, e.g. `RECOMMENDATION_QUOTA_EXHAUSTED`.' }),
    message: t.expose('message', { type: Localized, description: 'Why, and what to do, in words.' }),
  }),
});

const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(text);

/** Every text in a refusal that may be the id of an application. */
const idsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return isId(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
};

/** A refusal in words, with the clusters that it speaks of by their names. */
export const refusedAs = async (
  refusal: Refusal,
  { gateway, load }: Pick<Context, 'gateway' | 'load'>,
): Promise<RefusedShape> => {
  const named = await Promise.all(
    idsIn(refusal).map(async (id) => {
      const application = await load.application.load(id);
      const cluster = application === null ? null : await load.cluster.load(application.clusterId);
      return [id, cluster?.name ?? id] as const;
    }),
  );
  const clusters = new Map(named);
  const people = new Map(
    (await load.person.loadMany(idsIn(refusal))).flatMap((person) =>
      person !== null && 'id' in person ? [[person.id, person.displayName] as const] : [],
    ),
  );
  const names = namesOf(gateway, (application) => clusters.get(application) ?? application);
  return {
    kind: 'Refused',
    code: refusal.code,
    message: refusalSentence(refusal, { ...names, person: (account) => people.get(account) ?? names.person(account) }),
  };
};
