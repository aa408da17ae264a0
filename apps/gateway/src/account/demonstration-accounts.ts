import type { Localized } from '@qunxing/criterion';
import type { AppointedOffice, Role } from '@qunxing/database';
import { counties } from '@qunxing/reference';
import type { Province } from '@qunxing/standards';
import { type DemonstrationExpertFacts, demonstrationExperts } from './demonstration-experts.ts';

/** An account that exists in demonstration databases only, with the password that the sign-in page shows. */
export interface DemonstrationAccountEntry {
  readonly login: string;
  readonly password: string;
  readonly role: Role;
  readonly divisionCode: string | null;
  readonly displayName: Localized;
  readonly organization: Localized;
  /** What the person may act as besides. */
  readonly further?: readonly AppointedOffice[];
  readonly expert?: DemonstrationExpertFacts;
}

const password = 'demonstration';

const account = (
  role: Role,
  divisionCode: string | null,
  [displayZh, displayEn]: readonly [string, string],
  [officeZh, officeEn]: readonly [string, string],
  login: string = role,
): DemonstrationAccountEntry => ({
  login,
  password,
  role,
  divisionCode,
  displayName: { 'zh-CN': displayZh, en: displayEn },
  organization: { 'zh-CN': officeZh, en: officeEn },
});

/** The code of the county that the demonstration accounts act for; undefined where a province has no county. */
export const demonstrationCountyOf = ({ divisions, demonstrationCounty }: Province): string | undefined => {
  const all = counties(divisions).map(({ code }) => code);
  return all.find((code) => code === demonstrationCounty) ?? all[0];
};

/** The offices of a county and of the prefecture that it lies in. */
const localOffices = (province: Province) => {
  const { divisions } = province;
  const all = counties(divisions);
  const own = demonstrationCountyOf(province);
  const county = all.find(({ code }) => code === own);
  const prefecture = divisions.divisions.find(({ code }) => code === county?.parent);
  const department = (division: typeof county): readonly [string, string] => [
    `${division?.name ?? ''}工信部门`,
    `${division?.english ?? ''} department`.trim(),
  ];
  const others = all.filter((one) => one !== county).map(({ code }) => code);
  return { county, prefecture, department, others };
};

/** One account of each role and some more experts, in the divisions of the province, and one person with two appointments. */
export const demonstrationAccountsOf = (province: Province): readonly DemonstrationAccountEntry[] => {
  const root = province.divisions.province;
  const { county, prefecture, department, others } = localOffices(province);
  const [countyCode, prefectureCode] = [county?.code ?? root, prefecture?.code ?? root];
  return [
    account('county', countyCode, ['演示县级用户', 'Demonstration county user'], department(county)),
    account('prefecture', prefectureCode, ['演示市级用户', 'Demonstration prefecture user'], department(prefecture)),
    account(
      'centre',
      root,
      ['演示中心用户', 'Demonstration centre user'],
      ['省中小企业发展促进中心', 'provincial SME centre'],
    ),
    account('province', root, ['演示省级用户', 'Demonstration province user'], ['省工信厅', 'provincial department']),
    ...demonstrationExperts(countyCode, others).map(({ login, name, organization, facts }) => ({
      ...account('expert', null, name, organization, login),
      expert: facts,
    })),
    account(
      'operator',
      countyCode,
      ['演示运营机构用户', 'Demonstration operator'],
      ['集群运营管理机构', 'cluster operator'],
    ),
    account('auditor', null, ['演示审计用户', 'Demonstration auditor'], ['审计', 'audit']),
    {
      ...account('prefecture', prefectureCode, ['演示兼任用户', 'Demonstration user of two'], department(prefecture)),
      login: 'dual',
      further: [{ role: 'expert', divisionCode: null, organization: { 'zh-CN': '专家评审组', en: 'expert panel' } }],
    },
  ];
};
