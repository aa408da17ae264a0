import type { Localized } from '@qunxing/criterion';
import type { Role, Sql } from '@qunxing/database';
import type { DivisionRegister } from '@qunxing/reference';
import { text } from '../answer.ts';
import { type Level, levels, roleNamed, roleTitles } from './role.ts';

const levelTitles: Readonly<Record<Level, Localized>> = {
  province: text('省级', 'a province'),
  prefecture: text('市（州）级', 'a prefecture'),
  county: text('县级', 'a county'),
};

type Refused = { readonly refused: Localized };

const refuse = (zh: string, en: string): Refused => ({ refused: text(zh, en) });

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
  const acting = roleNamed(role);
  return refuse(
    `--division：${acting['zh-CN']}须属于${zh}行政区划，${row.name} ${given} 不是。`,
    `--division: the role ${acting.en} acts for ${en}, which ${row.english} ${given} is not.`,
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
  const named = roleNamed(role);
  if (level === null) {
    if (given === undefined) return { divisionCode: null, organization: roleTitles[role] };
    return refuse(
      `--division：${named['zh-CN']}不属于某一行政区划，请去掉 --division。`,
      `--division: the role ${named.en} acts for no division; leave --division out.`,
    );
  }
  if (given === undefined) {
    return refuse(
      `${named['zh-CN']}需要 --division：${levelTitles[level]['zh-CN']}行政区划的六位代码。`,
      `The role ${named.en} needs --division: the six-digit code of ${levelTitles[level].en}.`,
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
