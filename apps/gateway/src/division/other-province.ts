import type { Localized } from '@qunxing/criterion';
import type { Sql } from '@qunxing/database';
import type { Province } from '@qunxing/standards';
import { text } from '../start/say.ts';
import { divisionsOf } from './divisions.ts';

/** Why a database cannot serve a province: it was filled for another one, whose clusters would stand among this one's. */
export const refuseOtherProvince = async (sql: Sql, { divisions }: Province): Promise<Localized | undefined> => {
  const filled = await sql.query<{ province: string }>(
    `SELECT DISTINCT left(division_code, 2) || '0000' AS province FROM programme WHERE division_code <> '000000'`,
  );
  const other = filled.find(({ province }) => province !== divisions.province)?.province;
  if (other === undefined) return undefined;
  const { byCode } = divisionsOf(divisions);
  const [theirs, ours] = [byCode.get(other), byCode.get(divisions.province)];
  return text(
    `数据库已用于${theirs?.name ?? other}，配置文件写的是${ours?.name ?? divisions.province}。请换用另一个数据库（QUNXING_DATA 或 DATABASE_URL），或检查 QUNXING_CONFIG。`,
    `The database is ${theirs?.english ?? other}'s and the configuration ${ours?.english ?? divisions.province}'s. Use another database (QUNXING_DATA or DATABASE_URL), or check QUNXING_CONFIG.`,
  );
};
