import type { Localized } from '@qunxing/criterion';
import type { Role } from '@qunxing/database';

/** An account that exists in demonstration databases only, with the password that the sign-in page shows. */
export interface DemonstrationAccountEntry {
  readonly login: string;
  readonly password: string;
  readonly role: Role;
  readonly divisionCode: string | null;
  readonly displayName: Localized;
  readonly organization: Localized;
}

const password = 'demonstration';

const account = (
  role: Role,
  divisionCode: string | null,
  [displayZh, displayEn]: readonly [string, string],
  [officeZh, officeEn]: readonly [string, string],
): DemonstrationAccountEntry => ({
  login: role,
  password,
  role,
  divisionCode,
  displayName: { 'zh-CN': displayZh, en: displayEn },
  organization: { 'zh-CN': officeZh, en: officeEn },
});

/** One account of each role. */
export const demonstrationAccounts: readonly DemonstrationAccountEntry[] = [
  account(
    'county',
    '520324',
    ['演示县级用户', 'Demonstration county user'],
    ['正安县工信部门', "Zheng'an County department"],
  ),
  account(
    'prefecture',
    '520300',
    ['演示市级用户', 'Demonstration prefecture user'],
    ['遵义市工信部门', 'Zunyi prefecture department'],
  ),
  account(
    'centre',
    '520000',
    ['演示中心用户', 'Demonstration centre user'],
    ['省中小企业发展促进中心', 'provincial SME centre'],
  ),
  account('province', '520000', ['演示省级用户', 'Demonstration province user'], ['省工信厅', 'provincial department']),
  account('expert', null, ['演示专家', 'Demonstration expert'], ['专家评审组', 'expert panel']),
  account(
    'operator',
    '520324',
    ['演示运营机构用户', 'Demonstration operator'],
    ['集群运营管理机构', 'cluster operator'],
  ),
  account('auditor', null, ['演示审计用户', 'Demonstration auditor'], ['审计', 'audit']),
];
