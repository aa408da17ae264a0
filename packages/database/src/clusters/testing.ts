import type { Sql } from '../connection/sql.ts';
import { storeStandard } from '../definitions/store-standard.ts';
import { saveEvaluations } from '../evaluations/save-evaluations.ts';
import { recordFigures } from '../figures/record-figures.ts';
import { recorded, seedRegister, storeCluster } from '../testing/builders.ts';
import { trialReceipt, trialStandard } from '../testing/trial-standard.ts';

/** A county of a cluster. */
export const county = (code: string, lead = false, outputShare: string | null = null) => ({ code, lead, outputShare });

/** Ids of the clusters of a small register. */
export interface SmallRegister {
  readonly guitars: string;
  readonly tea: string;
  readonly machines: string;
}

/**
 * Fills a register with five clusters that differ in whatever they are found, sorted and counted by: one real and recognized, three invented, one
 * of another province to compare with. Three are judged under one standard, the first of them under a later one as well.
 */
export const seedClusters = async (sql: Sql): Promise<SmallRegister> => {
  await seedRegister(sql);
  await storeStandard(sql, trialStandard(), recorded.at);
  await storeStandard(sql, { ...trialStandard(), id: 'trial-2025' }, recorded.at);
  const guitars = await storeCluster(sql, { name: '吉他', demonstration: false });
  const tea = await storeCluster(sql, {
    name: '茶叶_100%',
    leadingIndustry: '精制茶加工',
    industryCode: '1530',
    counties: [county('520328', true, '60'), county('520329', false, '40')],
  });
  const machines = await storeCluster(sql, {
    name: '装备',
    leadingIndustry: '装备制造',
    industryCode: null,
    counties: [county('520111'), county('520402')],
    zoneId: 'guian-new-area',
  });
  await storeCluster(sql, {
    name: '电池',
    leadingIndustry: null,
    industryCode: null,
    niche: '锰系材料',
    counties: [county('520622', true)],
  });
  await storeCluster(sql, {
    name: '常熟氟材料',
    programmeId: null,
    counties: [],
    divisionCode: '320000',
    demonstration: false,
  });
  const judge = async (cluster: string, output: string | undefined, standard = trialStandard()) => {
    const figures = output === undefined ? {} : { 'trial/output': { y2023: output } };
    const rosterless = { roster: {}, counties: {}, titles: [], provenance: {} };
    const input = { subject: cluster, referenceDate: '2023-12-31', referenceYear: 2023, figures, ...rosterless };
    await saveEvaluations(sql, [{ input, receipt: trialReceipt(input, standard) }], recorded);
  };
  await judge(guitars, '90000');
  await judge(tea, '200000');
  await judge(machines, undefined);
  await judge(guitars, undefined, { ...trialStandard(), id: 'trial-2025' });
  await recordFigures(
    sql,
    ['1', '2'].map((reported) => ({
      subject: { cluster: guitars },
      period: 'y2022',
      reported,
      source: '报纸',
    })),
    recorded,
  );
  await sql.query(
    `INSERT INTO recognition (id, cluster_id, label, level, proposed, nominated_nationally, source, fingerprint, recorded_at, recorded_by)
     VALUES ('r', $1, '国家级', 'national', false, false, '公告', 'f', now(), 'test')`,
    [guitars],
  );
  return { guitars, tea, machines };
};
