import { officeTitle, stepTitle } from '@qunxing/certification';
import type { ProcedureStep as Step, ProcedureValue as Value } from '@qunxing/standards';
import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import type { ProcedureEdition } from '../library/edition.ts';
import { Localized } from '../localized/localized.ts';
import { Sourced } from '../provenance/sourced.ts';

const Actor = builder.enumType('Actor', {
  description: 'Who takes a step of a procedure.',
  values: {
    county: { description: '县工信部门.' },
    prefecture: { description: '市（州）工信部门.' },
    centre: { description: '省中小企业发展促进中心.' },
    province: { description: '省工信厅.' },
    expert: { description: '专家.' },
    operator: { description: '集群运营管理机构.' },
    association: { description: '行业协会, in procedures without a county step.' },
  } as const,
});

const ProcedureStep = builder.objectRef<Step>('ProcedureStep').implement({
  description: 'One step of a procedure with the office that takes it.',
  fields: (t) => ({
    key: t.exposeString('stage', { description: 'E.g. `preliminary-review`.' }),
    title: t.field({
      type: Localized,
      description: 'What the step is called.',
      resolve: ({ stage }) => stepTitle[stage],
    }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'Who takes it; null while that is not known.',
      resolve: ({ actor }) => (actor.status === 'unset' ? null : actor.value),
    }),
    actorTitle: t.field({
      type: Localized,
      nullable: true,
      description: 'Who takes it, in words.',
      resolve: ({ actor }) => (actor.status === 'unset' ? null : officeTitle[actor.value]),
    }),
    optional: t.exposeBoolean('optional', { description: 'Whether it is taken only when needed.' }),
    provenance: t.expose('actor', {
      type: Sourced,
      description: 'Where it comes from that this office takes the step.',
    }),
  }),
});

const ProcedureValue = builder.objectRef<Value & { readonly key: string }>('ProcedureValue').implement({
  description: 'A number, date or choice that a procedure fixes.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'E.g. `noticeWorkingDays`.' }),
    title: t.expose('title', { type: Localized, description: 'What it is.' }),
    value: t.expose('value', {
      type: Sourced,
      description: 'The value; dates without a year are `MM-DD`, several numbers are joined by 、.',
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'Its unit, where it has one.' }),
  }),
});

/** An edition of the steps, acting offices and periods of a programme. */
export const Procedure = builder.objectRef<ProcedureEdition>('Procedure').implement({
  description: 'A procedure (办法): an immutable edition of steps, acting offices, terms and periods.',
  fields: (t) => ({
    key: t.string({ description: 'E.g. `guizhou-procedure-2023`.', resolve: ({ procedure }) => procedure.id }),
    hash: t.exposeString('hash', { description: 'Content hash of the edition.' }),
    title: t.field({ type: Localized, description: 'Its title.', resolve: ({ procedure }) => procedure.title }),
    document: t.field({
      type: Localized,
      description: 'Document number and date.',
      resolve: ({ procedure }) => procedure.document,
    }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The division it applies to; null for the nation.',
      resolve: ({ procedure }, _args, { gateway }) => gateway.divisions.byCode.get(procedure.division) ?? null,
    }),
    applicant: t.field({ type: Sourced, description: 'Who applies.', resolve: ({ procedure }) => procedure.applicant }),
    steps: t.field({
      type: [ProcedureStep],
      description: 'Its steps in order.',
      complexity: { field: 1, multiplier: 13 },
      resolve: ({ procedure }) => procedure.steps,
    }),
    values: t.field({
      type: [ProcedureValue],
      description: 'What it fixes beside the steps.',
      complexity: { field: 1, multiplier: 12 },
      resolve: ({ procedure }) => Object.entries(procedure.values).map(([key, value]) => ({ key, ...value })),
    }),
  }),
});

builder.queryField('procedures', (t) =>
  t.field({
    type: [Procedure],
    description: 'The procedures in use.',
    resolve: (_parent, _args, { gateway }) => gateway.library.procedures,
  }),
);
