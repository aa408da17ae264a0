import type { Configuration } from './packages/configuration/src/index.ts';
import { guizhou, guizhouTrades } from './packages/reference/src/index.ts';
import { procedures, programmes, rounds, standards } from './packages/standards/src/index.ts';

/** What this instance is made of. Read once at start; the gateway refuses to start on a wrong one and says what is wrong. */
export const configuration: Configuration = {
  name: {
    'zh-CN': '群星 · 贵州省中小企业特色产业集群',
    en: 'Qunxing · Guizhou SME characteristic industrial clusters',
  },
  province: {
    divisions: guizhou,
    programmes,
    clusterProgramme: 'guizhou',
    procedures,
    rounds,
    standards,
    publishedFigures: './packages/published-figures/data/guizhou-clusters.csv',
    map: './packages/reference/src/guizhou/guizhou-map.json',
    demonstrationCounty: '520328', // 湄潭县, which has a demonstration cluster
    demonstrationTrades: guizhouTrades,
  },
  plugins: [
    '@qunxing/criterion-core-competitiveness',
    '@qunxing/criterion-sme-gradient',
    '@qunxing/criterion-supply-chain',
    '@qunxing/criterion-innovation',
    '@qunxing/criterion-digital',
    '@qunxing/criterion-green',
    '@qunxing/criterion-open-cooperation',
    '@qunxing/criterion-governance',
  ],
  publishedStandard: 'national-2022',
  demonstrationStandard: 'guizhou-exercise',
};
