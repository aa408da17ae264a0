/** A trade that demonstration clusters have: a niche of Guizhou with its code in GB/T 4754-2017. */
export interface Trade {
  readonly name: string;
  readonly industryCode: string;
  readonly niche: string;
}

/** Trades to draw from; real trades of the province, none of the clusters or enterprises is. */
export const trades: readonly [Trade, ...Trade[]] = [
  { name: '白酒酿造', industryCode: '1512', niche: '酱香型白酒' },
  { name: '精制茶加工', industryCode: '1530', niche: '绿茶' },
  { name: '西乐器制造', industryCode: '2422', niche: '吉他' },
  { name: '中成药生产', industryCode: '2740', niche: '苗药' },
  { name: '辣椒制品', industryCode: '1469', niche: '油辣椒' },
  { name: '铝制品加工', industryCode: '3252', niche: '铝型材' },
  { name: '磷化工', industryCode: '2612', niche: '磷酸盐' },
  { name: '电池材料', industryCode: '3841', niche: '正极材料' },
  { name: '航空零部件', industryCode: '3744', niche: '航空紧固件' },
  { name: '电子元件制造', industryCode: '3981', niche: '片式电阻' },
  { name: '服装加工', industryCode: '1819', niche: '民族服饰' },
  { name: '家具制造', industryCode: '2110', niche: '竹木家具' },
];
