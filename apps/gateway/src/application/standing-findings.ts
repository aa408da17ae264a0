import { type Finding, possible } from '@qunxing/certification';
import { builder } from '../builder.ts';
import { Application } from './application.ts';
import { FormPart, type FormPartShape, partNamed, partsOf } from './form-part.ts';
import { procedureOf } from './rules-of.ts';

interface Standing extends Pick<Finding, 'result' | 'comment'> {
  readonly part: FormPartShape;
  readonly at: string;
}

const StandingFinding = builder.objectRef<Standing>('StandingFinding').implement({
  description: 'What was found about a part before, which still stands: the part was not open again since.',
  fields: (t) => ({
    part: t.expose('part', { type: FormPart, description: 'The part.' }),
    result: t.exposeString('result', { description: '`in-order` or `doubtful`.' }),
    comment: t.exposeString('comment', { description: 'In words; empty when nothing was said.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was found.' }),
  }),
});

builder.objectField(Application, 'standingFindings', (t) =>
  t.field({
    type: [StandingFinding],
    description: 'What was found before at the review that is due, and still stands; none where no review is due.',
    resolve: async ({ state }, _args, { gateway }) => {
      if (!('findings' in state)) return [];
      const due = possible(state, await procedureOf(gateway, state.rules.procedure));
      const step = due.find(({ verb }) => verb === 'review')?.step;
      const parts = await partsOf(gateway, state.rules.standard);
      return state.findings
        .filter((finding) => finding.step === step)
        .map(({ part, result, comment, moment }) => ({
          part: partNamed(parts, part),
          result,
          comment,
          at: moment.at,
        }));
    },
  }),
);
