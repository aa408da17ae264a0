import type { Trade } from '../industry/trade.ts';

/** Trades of Guizhou that invented clusters are drawn from: the trades are real, none of the clusters is. */
export const guizhouTrades: readonly Trade[] = [
  { name: '白酒酿造', industryCode: '1512', niche: '酱香型白酒', product: '白酒' },
  { name: '精制茶加工', industryCode: '1530', niche: '绿茶', product: '茶叶加工' },
  { name: '西乐器制造', industryCode: '2422', niche: '吉他', product: '吉他配件' },
  { name: '中成药生产', industryCode: '2740', niche: '苗药', product: '中药饮片' },
  { name: '辣椒制品', industryCode: '1469', niche: '油辣椒', product: '辣椒制品' },
  { name: '铝制品加工', industryCode: '3252', niche: '铝型材', product: '铝型材' },
  { name: '磷化工', industryCode: '2613', niche: '磷酸盐', product: '磷酸盐' },
  { name: '电池材料', industryCode: '3841', niche: '正极材料', product: '电池材料' },
  { name: '航空零部件', industryCode: '3744', niche: '航空紧固件', product: '航空零件' },
  { name: '电子元件制造', industryCode: '3981', niche: '片式电阻', product: '电子元件' },
  { name: '服装加工', industryCode: '1819', niche: '民族服饰', product: '服饰' },
  { name: '家具制造', industryCode: '2110', niche: '实木家具', product: '家具' },
];
