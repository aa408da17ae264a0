import { all, count, latest, share, type Term } from '@qunxing/criterion';
import { isSme } from './size-class.ts';

/** The denominators of a share of enterprises (占比的分母): all enterprises of the roster, or its SMEs. */
export const denominators = {
  ofAll: { 'zh-CN': '占全部企业', en: 'of all enterprises' },
  ofSmes: { 'zh-CN': '占中小企业', en: 'of the SMEs' },
} as const;

/** The share of enterprises for which a truth holds, for each year, by either denominator. */
export const yearlyShares = (where: Term<'truth', 'enterprise', 'yearly'>) => ({
  ofAll: share(count(where), count()),
  ofSmes: share(count(all([isSme, where])), count(isSme)),
});

/** The share of enterprises for which a truth holds in the reference year, as variants of a metric. */
export const latestShares = (where: Term<'truth', 'enterprise', 'yearly'>) => {
  const { ofAll, ofSmes } = yearlyShares(where);
  return {
    ofAll: { title: denominators.ofAll, term: latest(ofAll) },
    ofSmes: { title: denominators.ofSmes, term: latest(ofSmes) },
  };
};
