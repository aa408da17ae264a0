import { defineCriterion } from '@qunxing/criterion';
import { inventionPatentGrowth } from './invention-patent-growth.ts';
import { inventionPatents } from './invention-patents.ts';
import { jointProjects } from './joint-projects.ts';
import { platforms } from './platforms.ts';
import { rdGrowth } from './rd-growth.ts';
import { standards } from './standards.ts';

/** Aspect four (协同创新能力): what the cluster spends on innovation, with whom, and what comes of it. */
export const criterion = defineCriterion({
  id: 'innovation',
  version: '1.0.0',
  title: { 'zh-CN': '协同创新能力较强', en: 'Collaborative innovation' },
  basis: '认定标准（四）',
  metrics: [rdGrowth, platforms, jointProjects, standards, inventionPatents, inventionPatentGrowth],
});
