import { denominators, isSme, titleKind, titleKinds } from '@qunxing/cluster-profile';
import { all, count, defineMetric, holds, latest, share, titlesParameter } from '@qunxing/criterion';

/** Share of premium SMEs (优质中小企业): SMEs with a title of the gradient, valid on the reference date. */
export const premiumShare = defineMetric({
  id: 'sme-gradient/premium-share',
  title: { 'zh-CN': '优质中小企业占比', en: 'Share of premium SMEs' },
  help: {
    'zh-CN': '持有所列任一有效称号的中小企业数，占中小企业（或全部企业）数的比例，规模类型按最近一年。',
    en: 'SMEs with a valid title among those listed, in the SMEs (or all enterprises), by the size class of the latest year.',
  },
  basis: '认定标准（二）',
  unit: '%',
  better: 'higher',
  decimals: 1,
  parameters: {
    titles: titlesParameter({
      title: { 'zh-CN': '计入的称号', en: 'Titles that count' },
      allowed: titleKinds,
      usual: [titleKind.innovativeSme, titleKind.specialisedSme, titleKind.littleGiant],
    }),
  },
  value: (p) => {
    const premium = count(all([latest(isSme), holds(p.titles)]));
    return {
      ofSmes: { title: denominators.ofSmes, term: share(premium, latest(count(isSme))) },
      ofAll: { title: denominators.ofAll, term: share(premium, latest(count())) },
    };
  },
});
