import { judgeAdmissibility, suspendMember } from '@qunxing/certification';
import { alongside, publicNotices } from '@qunxing/database';
import { words } from '../application/perform.ts';
import { builder } from '../builder.ts';
import { actOnObjection, objectionArguments } from './act-on-objection.ts';
import { ObjectionResult } from './objection-result.ts';

const InadmissibleBecause = builder.enumType('InadmissibleBecause', {
  description: 'Why an objection is not looked into.',
  values: {
    anonymous: { value: 'anonymous', description: '匿名.' },
    late: { value: 'late', description: '逾期.' },
    unverifiable: { value: 'unverifiable', description: '无法核实.' },
  } as const,
});

const InadmissibleInput = builder.inputType('InadmissibleInput', {
  description: 'Why an objection is not looked into.',
  fields: (t) => ({
    because: t.field({ type: InadmissibleBecause, required: true, description: 'On what ground.' }),
    reason: t.string({ required: true, description: 'In words.', validate: words }),
  }),
});

builder.mutationField('judgeAdmissibility', (t) =>
  t.field({
    type: ObjectionResult,
    description:
      'Judges whether an objection is looked into (判断是否受理): it then holds up the one cluster that it concerns.',
    args: {
      ...objectionArguments(),
      inadmissible: t.arg({ type: InadmissibleInput, description: 'Why it is not looked into; left out where it is.' }),
    },
    resolve: (_parent, { inadmissible, ...asked }, context) => {
      const act = { verb: 'judgeAdmissibility', ...asked, given: { inadmissible: inadmissible ?? null } };
      return actOnObjection(act, context, async ({ state, by, procedure, moment, notice }) => {
        const judged = judgeAdmissibility(state, { by, procedure, inadmissible: inadmissible ?? undefined }, moment);
        if ('refused' in judged || judged.event.type !== 'objection.admitted') return judged;
        const suspended = suspendMember(notice.state, judged.event);
        if ('refused' in suspended) return suspended;
        return { ...judged, alongside: [alongside(publicNotices, notice, suspended)] };
      });
    },
  }),
);
