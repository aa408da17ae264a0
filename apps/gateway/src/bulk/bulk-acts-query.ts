import { possibleFor, verbTitle } from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import { actingAs } from '../application/acting.ts';
import { ApplicationFilter } from '../application/application-queries.ts';
import { procedureOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { mayAssign } from '../expert-panel/awaiting-panel.ts';
import { Localized } from '../localized/localized.ts';
import { type BulkVerb, BulkVerbInput, mostAtOnce } from './bulk-verb.ts';
import { matchesOf } from './matches.ts';

interface Possible {
  readonly verb: BulkVerb;
  readonly count: number;
}

const titles: Readonly<Record<BulkVerb, Text>> = {
  ...verbTitle,
  assignExperts: { 'zh-CN': '按规则组建专家组', en: 'Assign experts by rule' },
};

const BulkAct = builder.objectRef<Possible>('BulkAct').implement({
  description: 'Something that the person who asks may do with some of the applications that a filter finds.',
  fields: (t) => ({
    verb: t.expose('verb', { type: BulkVerbInput, description: 'What is done.' }),
    title: t.field({ type: Localized, description: 'What it is called.', resolve: ({ verb }) => titles[verb] }),
    count: t.exposeInt('count', { description: 'With how many of them it may be done now.' }),
  }),
});

interface Choice {
  readonly total: number;
  readonly tooMany: Text | null;
  readonly acts: readonly Possible[];
}

const BulkChoice = builder.objectRef<Choice>('BulkChoice').implement({
  description: 'What may be done at once with the applications that a filter finds.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many it finds.' }),
    tooMany: t.expose('tooMany', {
      type: Localized,
      nullable: true,
      description: `Why nothing is offered: it finds more than ${mostAtOnce}; null otherwise.`,
    }),
    acts: t.expose('acts', { type: [BulkAct], description: 'What may be done with some of them.' }),
  }),
});

const choiceOf = async (
  given: typeof ApplicationFilter.$inferInput | null | undefined,
  context: Context,
): Promise<Choice> => {
  const { gateway, viewer } = context;
  const by = actingAs(viewer);
  const { rows, total, tooMany } = await matchesOf(given, context);
  const verbs = await Promise.all(
    rows.map(async (row): Promise<readonly string[]> => {
      const procedure = await procedureOf(gateway, row.state.rules.procedure);
      const own = possibleFor(row.state, procedure, by).map(({ verb }) => verb);
      return (await mayAssign(row, context)) ? [...own, 'assignExperts'] : own;
    }),
  );
  const countOf = (verb: BulkVerb) => verbs.filter((own) => own.includes(verb)).length;
  const offered = (['accept', 'checkCompleteness', 'assignExperts', 'decline'] as const).map((verb) => ({
    verb,
    count: countOf(verb),
  }));
  return { total, tooMany, acts: offered.filter(({ count }) => count > 0) };
};

builder.queryField('bulkActs', (t) =>
  t.field({
    type: BulkChoice,
    description:
      'What the person who asks may do at once with the applications that a filter finds: all of them, not a page.',
    args: { filter: t.arg({ type: ApplicationFilter, description: 'Which applications are meant.' }) },
    complexity: 500,
    resolve: (_parent, { filter }, context) => choiceOf(filter, context),
  }),
);
