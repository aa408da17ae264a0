import type { Localized } from '@qunxing/criterion';
import { foldedLogin, type Role, type Sql } from '@qunxing/database';
import type { DivisionRegister } from '@qunxing/reference';
import { text } from '../answer.ts';

type Level = 'province' | 'prefecture' | 'county';

/** The level of the division that each role acts for; `null` for roles that act for none. */
const levels: Readonly<Record<Role, Level | null>> = {
  county: 'county',
  prefecture: 'prefecture',
  centre: 'province',
  province: 'province',
  expert: null,
  operator: 'county',
  auditor: null,
};

const roleTitles: Readonly<Record<Role, Localized>> = {
  county: text('县工信部门', 'county department'),
  prefecture: text('市（州）工信部门', 'prefecture department'),
  centre: text('省中小企业发展促进中心', 'provincial SME centre'),
  province: text('省工信厅', 'provincial department'),
  expert: text('专家', 'expert'),
  operator: text('集群运营管理机构', 'cluster operator'),
  auditor: text('审计', 'audit'),
};

const levelTitles: Readonly<Record<Level, Localized>> = {
  province: text('省级', 'a province'),
  prefecture: text('市（州）级', 'a prefecture'),
  county: text('县级', 'a county'),
};

type Refused = { readonly refused: Localized };

const refuse = (zh: string, en: string): Refused => ({ refused: text(zh, en) });

const isRole = (given: string): given is Role => Object.hasOwn(levels, given);

/** The role of `--role`, or which there are. */
export const readRole = (given: string): { readonly role: Role } | Refused => {
  if (isRole(given)) return { role: given };
  const list = Object.entries(roleTitles);
  return refuse(
    `--role：没有角色“${given}”。可用：${list.map(([id, title]) => `${id}（${title['zh-CN']}）`).join('、')}。`,
    `--role: there is no role "${given}". Use one of ${list.map(([id, title]) => `${id} (${title.en})`).join(', ')}.`,
  );
};

/** A login that can be typed and told apart from others, in small letters, or why it cannot. */
export const readLogin = (given: string): { readonly login: string } | Refused => {
  const sound = given === given.normalize('NFKC') && /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u.test(given);
  if (sound) return { login: foldedLogin(given) };
  return refuse(
    `账号“${given}”不可用：2 至 64 个字母、数字或 . _ @ -，以字母或数字开头，不用全角字符。`,
    `The login "${given}" cannot be used: 2 to 64 letters, digits or . _ @ -, a letter or digit first, nothing full-width.`,
  );
};

interface DivisionRow {
  readonly code: string;
  readonly name: string;
  readonly english: string;
  readonly level: string;
  readonly ended: boolean;
  readonly successor: string | null;
}

const divisionRow = async (sql: Sql, code: string): Promise<DivisionRow | undefined> => {
  const [row] = await sql.query<DivisionRow>(
    `SELECT code, name, english, level, valid_to IS NOT NULL AS ended, successor_code AS successor
     FROM division WHERE code = $1 OR name = $1 OR short_name = $1 ORDER BY valid_to IS NOT NULL LIMIT 1`,
    [code],
  );
  return row;
};

/** Refuses a division of another province than the configured one, to whose clusters it would be given the say. */
const elsewhere = (row: DivisionRow, { province, divisions }: DivisionRegister): Refused | undefined => {
  if (row.code.slice(0, 2) === province.slice(0, 2)) return undefined;
  const ours = divisions.find(({ code }) => code === province);
  return refuse(
    `--division：${row.name} ${row.code} 不在配置的省份${ours?.name ?? ''} ${province} 内。请检查代码，或检查 QUNXING_CONFIG。`,
    `--division: ${row.english} ${row.code} is not in the configured province, ${ours?.english ?? ''} ${province}. Check the code, or QUNXING_CONFIG.`,
  );
};

const unfit = (row: DivisionRow, given: string, role: Role, level: Level): Refused | undefined => {
  const [zh, en] = [levelTitles[level]['zh-CN'], levelTitles[level].en];
  if (row.code !== given) {
    return refuse(
      `--division：请用代码，“${given}”为 ${row.name} ${row.code}。`,
      `--division: use the code; "${given}" is ${row.name} ${row.code}.`,
    );
  }
  if (row.ended) {
    const next = row.successor === null ? ['', ''] : [`，现为 ${row.successor}`, `; now ${row.successor}`];
    return refuse(
      `--division：${row.name} ${given} 已撤销${next[0]}。`,
      `--division: ${row.english} ${given} is no more${next[1]}.`,
    );
  }
  if (row.level === level) return undefined;
  return refuse(
    `--division：角色 ${role} 须为${zh}行政区划，${row.name} ${given} 不是。`,
    `--division: the role ${role} acts for ${en}, which ${row.english} ${given} is not.`,
  );
};

/** What an account acts for. */
export interface Office {
  readonly divisionCode: string | null;
  /** Name of the division, or of the role where there is none. */
  readonly organization: Localized;
}

/** The division of `--division` for a role, as the database knows it and within the configured province, or what is wrong with it. */
export const readOffice = async (
  sql: Sql,
  role: Role,
  given: string | undefined,
  register: DivisionRegister,
): Promise<Office | Refused> => {
  const level = levels[role];
  if (level === null) {
    if (given === undefined) return { divisionCode: null, organization: roleTitles[role] };
    return refuse(
      `--division：角色 ${role} 不属于某一行政区划，请去掉 --division。`,
      `--division: the role ${role} acts for no division; leave --division out.`,
    );
  }
  if (given === undefined) {
    return refuse(
      `角色 ${role} 需要 --division：${levelTitles[level]['zh-CN']}行政区划的六位代码。`,
      `The role ${role} needs --division: the six-digit code of ${levelTitles[level].en}.`,
    );
  }
  const row = await divisionRow(sql, given);
  if (row === undefined) {
    return refuse(
      `--division：没有行政区划“${given}”，请用 GB/T 2260 六位代码，如 520324。`,
      `--division: there is no division "${given}"; use the six digits of GB/T 2260, such as 520324.`,
    );
  }
  const { 'zh-CN': zh, en } = roleTitles[role];
  const wrong = unfit(row, given, role, level) ?? elsewhere(row, register);
  return wrong ?? { divisionCode: row.code, organization: text(`${row.name} ${zh}`, `${row.english}, ${en}`) };
};
