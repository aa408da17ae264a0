import type { Trade } from '@qunxing/reference';

/**
 * Trades of a province that names none of its own: divisions of GB/T 4754-2017, by their titles there, that any province has. None is that
 * of an enterprise outside the leading industry, below.
 */
export const commonTrades: readonly Trade[] = [
  { name: '农副食品加工业', industryCode: '13', niche: '粮食加工', product: '粮食加工' },
  { name: '食品制造业', industryCode: '14', niche: '调味品', product: '食品' },
  { name: '纺织业', industryCode: '17', niche: '家用纺织品', product: '纺织品' },
  { name: '纺织服装、服饰业', industryCode: '18', niche: '工作服', product: '服装' },
  { name: '家具制造业', industryCode: '21', niche: '办公家具', product: '家具' },
  { name: '化学原料和化学制品制造业', industryCode: '26', niche: '涂料', product: '涂料' },
  { name: '医药制造业', industryCode: '27', niche: '医用敷料', product: '医用敷料' },
  { name: '非金属矿物制品业', industryCode: '30', niche: '建筑陶瓷', product: '建筑材料' },
  { name: '通用设备制造业', industryCode: '34', niche: '阀门', product: '阀门' },
  { name: '专用设备制造业', industryCode: '35', niche: '农业机械', product: '农业机械' },
  { name: '电气机械和器材制造业', industryCode: '38', niche: '电线电缆', product: '电线电缆' },
  { name: '仪器仪表制造业', industryCode: '40', niche: '电工仪表', product: '仪表' },
];

type OtherTrade = Pick<Trade, 'industryCode' | 'product'>;

/** What enterprises outside the leading industry do. */
export const otherTrades: readonly [OtherTrade, ...OtherTrade[]] = [
  { industryCode: '2231', product: '纸箱包装' },
  { industryCode: '2926', product: '塑料包装' },
  { industryCode: '3311', product: '金属结构' },
];
