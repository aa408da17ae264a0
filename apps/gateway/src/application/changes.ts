import type { Localized as Text } from '@qunxing/criterion';
import type { ArchivedEvaluation } from '@qunxing/database';
import type { CaseInput, ReportedValue } from '@qunxing/evaluation';
import { builder } from '../builder.ts';
import { periodName, valueText } from '../figure/figure-value.ts';
import { sightOf } from '../figure/sight.ts';
import { Localized } from '../localized/localized.ts';
import { Application } from './application.ts';
import { type ChangedInput, changedInput, type ChangedRoster as RosterShape } from './changed-input.ts';

interface FigureShape {
  readonly item: string;
  readonly title: Text;
  readonly period: string;
  readonly before: Text | null;
  readonly after: Text | null;
  readonly withheld: boolean;
}

interface ChangesShape extends Pick<ChangedInput, 'rosters' | 'titles'> {
  readonly since: string;
  readonly figures: readonly FigureShape[];
}

const ChangedFigure = builder.objectRef<FigureShape>('ChangedFigure').implement({
  description: 'A figure of the cluster that is another one than when the application was handed in before.',
  fields: (t) => ({
    item: t.exposeString('item', { description: 'Key of the item.' }),
    title: t.expose('title', { type: Localized, description: 'What the item is called.' }),
    period: t.exposeString('period', { description: '`2022`, or `once`.' }),
    before: t.expose('before', {
      type: Localized,
      nullable: true,
      description: 'The value before, as people read it; null where there was none or it is withheld.',
    }),
    after: t.expose('after', {
      type: Localized,
      nullable: true,
      description: 'The value now; null where there is none or it is withheld.',
    }),
    withheld: t.exposeBoolean('withheld', { description: 'Whether the values are kept from the viewer.' }),
  }),
});

const ChangedRoster = builder.objectRef<RosterShape>('ChangedRoster').implement({
  description: 'How the roster of a year changed since the application was handed in before.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    joined: t.exposeInt('joined', { description: 'Enterprises that were not on it.' }),
    left: t.exposeInt('left', { description: 'Enterprises that are on it no more.' }),
    corrected: t.exposeInt('corrected', { description: 'Enterprises of which a value is another one.' }),
  }),
});

const ApplicationChanges = builder.objectRef<ChangesShape>('ApplicationChanges').implement({
  description: 'What changed between the last two times that an application was handed in.',
  fields: (t) => ({
    since: t.expose('since', { type: 'DateTime', description: 'When it was handed in before.' }),
    figures: t.expose('figures', { type: [ChangedFigure], description: 'Figures of the cluster, by item and period.' }),
    rosters: t.expose('rosters', { type: [ChangedRoster], description: 'Rosters that changed, by year.' }),
    titlesJoined: t.int({ description: 'Titles that were not there.', resolve: ({ titles }) => titles.joined }),
    titlesLeft: t.int({ description: 'Titles that are not there any more.', resolve: ({ titles }) => titles.left }),
  }),
});

// The store wrote the text from an input and never changes it.
const inputOf = ({ input }: ArchivedEvaluation): CaseInput => JSON.parse(input) as CaseInput;

builder.objectField(Application, 'changes', (t) =>
  t.field({
    type: ApplicationChanges,
    nullable: true,
    description: 'What changed since it was handed in before; null while it was not handed in twice.',
    complexity: { field: 50, multiplier: 10 },
    resolve: async ({ clusterId, state }, _args, context): Promise<ChangesShape | null> => {
      const filed = state.stage === 'withdrawn' ? state.from : state;
      const [before, after] = 'submissions' in filed ? filed.submissions.slice(-2) : [];
      if (before === undefined || after === undefined) return null;
      const { load, gateway } = context;
      const [was, is, sight] = await Promise.all([
        load.archived.load(before.evaluation),
        load.archived.load(after.evaluation),
        sightOf(clusterId, context),
      ]);
      if (was === null || is === null) throw new Error('a submission names an evaluation that is not stored');
      const { figures, ...others } = changedInput(inputOf(was), inputOf(is));
      const shown = figures.map((figure): FigureShape => {
        const item = gateway.library.items.get(figure.item);
        // What no definition knows has no class of privacy, and is shown to nobody.
        const withheld = item === undefined || !sight(item);
        const textOf = (value: ReportedValue | undefined) =>
          value === undefined || withheld ? null : valueText(value, item);
        return {
          item: figure.item,
          title: item?.title ?? { 'zh-CN': figure.item, en: figure.item },
          period: periodName(figure.period),
          before: textOf(figure.before),
          after: textOf(figure.after),
          withheld,
        };
      });
      return { ...others, figures: shown, since: before.moment.at };
    },
  }),
);
