import { builder } from '../builder.ts';

/** Who a person acts as. */
export const Role = builder.enumType('Role', {
  description: 'The offices and persons that take part in the programme.',
  values: {
    county: { description: '县工信部门: drafts and submits applications, files annual reports.' },
    prefecture: { description: '市（州）工信部门: accepts, verifies and recommends.' },
    centre: { description: '省中小企业发展促进中心: checks files for completeness.' },
    province: { description: '省工信厅: reviews, decides, certifies and monitors.' },
    expert: { description: '专家: judges on anchored scales.' },
    operator: { description: '集群运营管理机构: supplies figures and evidence, never submits.' },
    auditor: { description: '审计: reads everything, changes nothing.' },
  } as const,
});
