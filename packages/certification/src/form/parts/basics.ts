import type { Localized } from '@qunxing/criterion';
import { text } from '../../wording/text.ts';
import type { FormPart } from '../form-field.ts';

/** Part A: who applies with what (基本情况). The bases are the controlled list of the programme, where it has one. */
export const basics = (bases: readonly Localized[]): FormPart => ({
  key: 'basics',
  letter: 'A',
  title: text('基本情况', 'Basics'),
  blocks: [
    {
      key: 'cluster',
      title: text('集群', 'Cluster'),
      rows: [],
      fields: [
        {
          key: 'extent',
          title: text('四至范围', 'Extent'),
          help: text('集群所在的乡镇、园区和四至。', 'Townships, parks and boundaries of the cluster.'),
          kind: 'line',
          required: true,
        },
        {
          key: 'zones',
          title: text('涉及的功能区', 'Functional zones'),
          help: text('开发区、高新区、产业园区的名称；没有的不填。', 'Names of development zones and parks, if any.'),
          kind: 'line',
          required: false,
        },
        { key: 'leading-industry', title: text('主导产业', 'Leading industry'), kind: 'line', required: true },
        {
          key: 'niche',
          title: text('细分领域', 'Niche'),
          help: text('主导产业中具体的产品或服务。', 'The product or service within the leading industry.'),
          kind: 'line',
          required: true,
        },
        ...(bases.length === 0
          ? []
          : [
              {
                key: 'industrial-base',
                title: text('所属工业基地', 'Industrial base'),
                kind: 'choice',
                options: bases.map((title) => ({ value: title['zh-CN'], title })),
                required: false,
              } as const,
            ]),
        {
          key: 'introduction',
          title: text('集群简介', 'Introduction'),
          help: text('发展历程、产业链、龙头企业和特色。', 'History, chain, leading enterprises and what is special.'),
          kind: 'text',
          required: true,
        },
      ],
    },
    {
      key: 'operator',
      title: text('集群运营管理机构', 'Operator of the cluster'),
      rows: [],
      fields: [
        { key: 'name', title: text('机构名称', 'Name'), kind: 'line', required: true },
        {
          key: 'credit-code',
          title: text('统一社会信用代码', 'Credit code'),
          kind: 'credit-code',
          required: false,
        },
        { key: 'nature', title: text('机构性质', 'Nature'), kind: 'line', required: false },
      ],
    },
    {
      key: 'contact',
      title: text('联系人', 'Contact'),
      help: text('只供审查单位联系使用，评审专家看不到。', 'For the reviewing offices only; experts do not see it.'),
      rows: [],
      fields: [
        { key: 'name', title: text('姓名', 'Name'), kind: 'line', required: true, personal: true },
        { key: 'post', title: text('职务', 'Post'), kind: 'line', required: false, personal: true },
        { key: 'telephone', title: text('电话', 'Telephone'), kind: 'line', required: true, personal: true },
      ],
    },
  ],
});
