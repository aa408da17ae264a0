import { type ApplicationRefusal, refusalSentence } from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import type { ApplicationRow, Change } from '@qunxing/database';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Localized } from '../localized/localized.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { Application } from './application.ts';
import { namesFor } from './names.ts';

interface Changed {
  readonly kind: 'ApplicationChanged';
  readonly application: ApplicationRow;
}
interface Refused {
  readonly kind: 'ApplicationRefused';
  readonly code: ApplicationRefusal['code'];
  readonly message: Text;
}
interface Conflict {
  readonly kind: 'ApplicationConflict';
  readonly application: ApplicationRow;
}

/** What a mutation of applications comes to. */
export type Result = Changed | Refused | Conflict;

const ApplicationChanged = builder.objectRef<Changed>('ApplicationChanged').implement({
  description: 'The application after it was changed, by this request or by an earlier try of it.',
  fields: (t) => ({
    application: t.expose('application', { type: Application, description: 'The application as it is now.' }),
  }),
});

const ApplicationRefused = builder.objectRef<Refused>('ApplicationRefused').implement({
  description: 'An act that was refused; nothing was changed.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Why, e.g. `APPLICATION_OUT_OF_TURN`.' }),
    message: t.expose('message', { type: Localized, description: 'Why, and what to do, in words.' }),
  }),
});

const ApplicationConflict = builder.objectRef<Conflict>('ApplicationConflict').implement({
  description: 'Somebody else changed the application since it was read; nothing was changed.',
  fields: (t) => ({
    application: t.expose('application', { type: Application, description: 'The application as it is now.' }),
    message: t.field({
      type: Localized,
      description: 'What to do, in words.',
      resolve: () => ({
        'zh-CN': '该申报已被他人更新，您的操作未生效。请核对最新情况后再办理。',
        en: 'Somebody else has changed this application, and nothing was done. Look at it as it is now and decide again.',
      }),
    }),
  }),
});

/** The result of every mutation of an application. */
export const ApplicationResult = builder.unionType('ApplicationResult', {
  description: 'A changed application, or why it was not changed.',
  types: [ApplicationChanged, ApplicationRefused, ApplicationConflict],
  resolveType: ({ kind }) => kind,
});

/** A change as the schema gives it out; a mistake where an argument means nothing. */
export const resultOf = async (
  change: Change,
  clusterId: string,
  { gateway, load }: Pick<Context, 'gateway' | 'load'>,
): Promise<Result> => {
  if ('changed' in change) return { kind: 'ApplicationChanged', application: change.changed };
  if ('conflict' in change) return { kind: 'ApplicationConflict', application: change.conflict };
  if ('refused' in change) {
    const cluster = await load.cluster.load(clusterId);
    const message = refusalSentence(change.refused, namesFor(gateway, cluster?.name ?? clusterId));
    return { kind: 'ApplicationRefused', code: change.refused.code, message };
  }
  if ('keyTaken' in change)
    throw wrongInput(
      'key',
      '该请求编号已用于另一项操作，请刷新后重试。',
      'was used for something else; use a new one.',
    );
  throw wrongInput('application', '没有这个申报，或不在您的辖区内。', 'there is no such application in your division.');
};
