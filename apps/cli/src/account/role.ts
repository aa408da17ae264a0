import type { Localized } from '@qunxing/criterion';
import type { Role } from '@qunxing/database';
import { text } from '../answer.ts';

/** The level of the division that an office stands at. */
export type Level = 'province' | 'prefecture' | 'county';

/** The level of the division that each role acts for; `null` for roles that act for none. */
export const levels: Readonly<Record<Role, Level | null>> = {
  county: 'county',
  prefecture: 'prefecture',
  centre: 'province',
  province: 'province',
  expert: null,
  operator: 'county',
  auditor: null,
};

/** What each role is called. */
export const roleTitles: Readonly<Record<Role, Localized>> = {
  county: text('县工信部门', 'county department'),
  prefecture: text('市（州）工信部门', 'prefecture department'),
  centre: text('省中小企业发展促进中心', 'provincial SME centre'),
  province: text('省工信厅', 'provincial department'),
  expert: text('专家', 'expert'),
  operator: text('集群运营管理机构', 'cluster operator'),
  auditor: text('审计', 'audit'),
};

/** A role by its name, with the id that `--role` takes. */
export const roleNamed = (role: Role): Localized => {
  const { 'zh-CN': zh, en } = roleTitles[role];
  return text(`${zh}（${role}）`, `${en} (${role})`);
};

// The titles above are of all roles and of no other.
const roles = Object.keys(roleTitles) as readonly Role[];

/** Every role by its name, with the id that `--role` takes. */
export const everyRole: readonly Localized[] = roles.map(roleNamed);

const isRole = (given: string): given is Role => Object.hasOwn(levels, given);

/** The role of `--role`, or which there are. */
export const readRole = (given: string): { readonly role: Role } | { readonly refused: Localized } => {
  if (isRole(given)) return { role: given };
  return {
    refused: text(
      `--role：没有角色“${given}”。可用：${everyRole.map((role) => role['zh-CN']).join('、')}。`,
      `--role: there is no role "${given}". Use one of ${everyRole.map(({ en }) => en).join(', ')}.`,
    ),
  };
};
