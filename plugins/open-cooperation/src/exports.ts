import { clusterExports } from '@qunxing/cluster-profile';
import { defineMetric, latest } from '@qunxing/criterion';

/** Exports of the cluster in the reference year, in 万美元. */
export const exports = defineMetric({
  id: 'open-cooperation/exports',
  title: { 'zh-CN': '出口额', en: 'Exports' },
  help: {
    'zh-CN': '最近一年集群全部企业的直接出口额。',
    en: 'Direct exports of all enterprises of the cluster in the latest year.',
  },
  basis: '认定标准（七）',
  unit: '万美元',
  better: 'higher',
  decimals: 2,
  value: latest(clusterExports),
});
