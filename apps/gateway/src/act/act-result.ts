import type { Localized as Text } from '@qunxing/criterion';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Localized } from '../localized/localized.ts';
import { wrongInput } from '../mistake/mistake.ts';
import type { SignedChange } from '../signing/signed-change.ts';
import { ToSign, type ToSignShape } from '../signing/to-sign.ts';
import { Refused, type RefusedShape, refusedAs } from './refused.ts';

/** What a mutation of one concept comes to. */
export type ActResult<Row> =
  | { readonly kind: 'changed'; readonly row: Row }
  | { readonly kind: 'conflict'; readonly row: Row }
  | RefusedShape
  | ToSignShape;

/** What the members of a union of results say. */
interface Named {
  /** The concept as its types are called, e.g. `PublicNotice`. */
  readonly concept: string;
  /** The field under which the members give it out, e.g. `notice`. */
  readonly field: string;
  /** What it is called in a sentence: 申报, application. */
  readonly title: Text;
  /** Whether some of its acts are official. */
  readonly signed?: boolean;
}

const reference = <Row extends object>(name: string) => builder.objectRef<Row>(name);
type Reference<Row extends object> = ReturnType<typeof reference<Row>>;

/** The result of every mutation of a concept: the concept as it was changed, why it was not, or that somebody else was first. */
export const actResult = <Row extends object>(
  { concept, field, title, signed = false }: Named,
  type: Reference<Row>,
) => {
  type Held<Kind extends 'changed' | 'conflict'> = { readonly kind: Kind; readonly row: Row };
  // The reference is one of rows of this type; what the builder makes of a type that is not known yet, the compiler does not follow.
  const shown = type as unknown as Reference<object>;
  const Changed = builder.objectRef<Held<'changed'>>(`${concept}Changed`).implement({
    description: `The ${title.en} after it was changed, by this request or by an earlier try of it.`,
    fields: (t) => ({
      [field]: t.field({ type: shown, description: 'As it is now.', resolve: ({ row }) => row }),
    }),
  });
  const Conflict = builder.objectRef<Held<'conflict'>>(`${concept}Conflict`).implement({
    description: `Somebody else changed the ${title.en} since it was read; nothing was changed.`,
    fields: (t) => ({
      [field]: t.field({ type: shown, description: 'As it is now.', resolve: ({ row }) => row }),
      message: t.field({
        type: Localized,
        description: 'What to do, in words.',
        resolve: () => ({
          'zh-CN': `该${title['zh-CN']}已被他人更新，您的操作未生效。请核对最新情况后再办理。`,
          en: `Somebody else has changed this ${title.en}, and nothing was done. Look at it as it is now and decide again.`,
        }),
      }),
    }),
  });
  return builder.unionType(`${concept}Result`, {
    description: `The changed ${title.en}, or why it was not changed.`,
    types: [Changed, Refused, Conflict, ...(signed ? [ToSign] : [])],
    resolveType: (result: ActResult<Row>) => {
      if (result.kind === 'Refused') return Refused;
      if (result.kind === 'ToSign') return ToSign;
      return result.kind === 'changed' ? Changed : Conflict;
    },
  });
};

/** A change as the schema gives it out; a mistake where an argument means nothing. */
export const resultOf = async <Row>(
  change: SignedChange<Row>,
  argument: string,
  context: Pick<Context, 'gateway' | 'load'>,
): Promise<ActResult<Row>> => {
  // What was read before the change may be another now.
  context.load.application.clearAll();
  context.load.list.clearAll();
  context.load.objection.clearAll();
  if ('changed' in change) return { kind: 'changed', row: change.changed };
  if ('conflict' in change) return { kind: 'conflict', row: change.conflict };
  if ('refused' in change) return refusedAs(change.refused, context);
  if ('toSign' in change) return change.toSign;
  if ('unsigned' in change) {
    const { code, sentence } = change.unsigned;
    return { kind: 'Refused', code, message: sentence };
  }
  if ('keyTaken' in change)
    throw wrongInput(
      'key',
      '该请求编号已用于另一项操作，请刷新后重试。',
      'was used for something else; use a new one.',
    );
  throw wrongInput(argument, '没有这一项，或不在您的辖区内。', 'there is no such one in your division.');
};
