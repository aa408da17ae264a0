import { demonstrationCode } from '@qunxing/reference';
import type { RosterItem, RosterRowSeen } from '../form-roster.ts';

const text = (words: string) => ({ zh: words, en: words });

/** What a small roster asks for: the output, and the size class. */
export const rosterItems: readonly RosterItem[] = [
  {
    least: '0',
    whole: false,
    needed: true,
    item: {
      key: 'profile/enterprise-output',
      kind: 'number',
      unit: '万元',
      title: text('企业产值'),
      help: text('企业产值'),
      options: [],
    },
  },
  {
    least: null,
    whole: false,
    needed: false,
    item: {
      key: 'profile/size-class',
      kind: 'choice',
      unit: null,
      title: text('规模类型'),
      help: text('规模类型'),
      options: [{ value: 'small', title: text('小型') }],
    },
  },
];

/** An enterprise of a roster, the invented one of a number. */
export const aRow = (number: number, output = '100'): RosterRowSeen => ({
  code: demonstrationCode(number),
  name: `第${number}厂`,
  industry: '2422',
  county: '520324',
  values: [output, 'small'],
  seen: `seen-${number}`,
});
