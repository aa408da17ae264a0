import { division, type IndustrySection } from './industry-section.ts';

/** Sections A–E of GB/T 4754-2017: the primary and secondary industries (第一、二产业). */
export const goodsSections: readonly IndustrySection[] = [
  {
    code: 'A',
    title: { 'zh-CN': '农、林、牧、渔业', en: 'Agriculture, forestry, animal husbandry and fishery' },
    divisions: [
      division('01', '农业', 'Agriculture'),
      division('02', '林业', 'Forestry'),
      division('03', '畜牧业', 'Animal husbandry'),
      division('04', '渔业', 'Fishery'),
      division(
        '05',
        '农、林、牧、渔专业及辅助性活动',
        'Professional and support activities for agriculture, forestry, animal husbandry and fishery',
      ),
    ],
  },
  {
    code: 'B',
    title: { 'zh-CN': '采矿业', en: 'Mining' },
    divisions: [
      division('06', '煤炭开采和洗选业', 'Mining and washing of coal'),
      division('07', '石油和天然气开采业', 'Extraction of petroleum and natural gas'),
      division('08', '黑色金属矿采选业', 'Mining and processing of ferrous metal ores'),
      division('09', '有色金属矿采选业', 'Mining and processing of non-ferrous metal ores'),
      division('10', '非金属矿采选业', 'Mining and processing of non-metal ores'),
      division('11', '开采专业及辅助性活动', 'Professional and support activities for mining'),
      division('12', '其他采矿业', 'Other mining'),
    ],
  },
  {
    code: 'C',
    title: { 'zh-CN': '制造业', en: 'Manufacturing' },
    divisions: [
      division('13', '农副食品加工业', 'Processing of food from agricultural products'),
      division('14', '食品制造业', 'Manufacture of foods'),
      division('15', '酒、饮料和精制茶制造业', 'Manufacture of liquor, beverages and refined tea'),
      division('16', '烟草制品业', 'Manufacture of tobacco'),
      division('17', '纺织业', 'Manufacture of textiles'),
      division('18', '纺织服装、服饰业', 'Manufacture of textile wearing apparel and accessories'),
      division(
        '19',
        '皮革、毛皮、羽毛及其制品和制鞋业',
        'Manufacture of leather, fur, feather and related products and footwear',
      ),
      division(
        '20',
        '木材加工和木、竹、藤、棕、草制品业',
        'Processing of timber, manufacture of wood, bamboo, rattan, palm and straw products',
      ),
      division('21', '家具制造业', 'Manufacture of furniture'),
      division('22', '造纸和纸制品业', 'Manufacture of paper and paper products'),
      division('23', '印刷和记录媒介复制业', 'Printing and reproduction of recording media'),
      division(
        '24',
        '文教、工美、体育和娱乐用品制造业',
        'Manufacture of articles for culture, education, arts and crafts, sport and entertainment',
      ),
      division('25', '石油、煤炭及其他燃料加工业', 'Processing of petroleum, coal and other fuels'),
      division('26', '化学原料和化学制品制造业', 'Manufacture of raw chemical materials and chemical products'),
      division('27', '医药制造业', 'Manufacture of medicines'),
      division('28', '化学纤维制造业', 'Manufacture of chemical fibers'),
      division('29', '橡胶和塑料制品业', 'Manufacture of rubber and plastic products'),
      division('30', '非金属矿物制品业', 'Manufacture of non-metallic mineral products'),
      division('31', '黑色金属冶炼和压延加工业', 'Smelting and pressing of ferrous metals'),
      division('32', '有色金属冶炼和压延加工业', 'Smelting and pressing of non-ferrous metals'),
      division('33', '金属制品业', 'Manufacture of metal products'),
      division('34', '通用设备制造业', 'Manufacture of general-purpose machinery'),
      division('35', '专用设备制造业', 'Manufacture of special-purpose machinery'),
      division('36', '汽车制造业', 'Manufacture of motor vehicles'),
      division(
        '37',
        '铁路、船舶、航空航天和其他运输设备制造业',
        'Manufacture of railway, ship, aerospace and other transport equipment',
      ),
      division('38', '电气机械和器材制造业', 'Manufacture of electrical machinery and apparatus'),
      division(
        '39',
        '计算机、通信和其他电子设备制造业',
        'Manufacture of computers, communication and other electronic equipment',
      ),
      division('40', '仪器仪表制造业', 'Manufacture of measuring instruments'),
      division('41', '其他制造业', 'Other manufacturing'),
      division('42', '废弃资源综合利用业', 'Utilization of waste resources'),
      division('43', '金属制品、机械和设备修理业', 'Repair of metal products, machinery and equipment'),
    ],
  },
  {
    code: 'D',
    title: {
      'zh-CN': '电力、热力、燃气及水生产和供应业',
      en: 'Production and supply of electricity, heat, gas and water',
    },
    divisions: [
      division('44', '电力、热力生产和供应业', 'Production and supply of electricity and heat'),
      division('45', '燃气生产和供应业', 'Production and supply of gas'),
      division('46', '水的生产和供应业', 'Production and supply of water'),
    ],
  },
  {
    code: 'E',
    title: { 'zh-CN': '建筑业', en: 'Construction' },
    divisions: [
      division('47', '房屋建筑业', 'Construction of buildings'),
      division('48', '土木工程建筑业', 'Civil engineering'),
      division('49', '建筑安装业', 'Construction installation'),
      division('50', '建筑装饰、装修和其他建筑业', 'Building decoration, finishing and other construction'),
    ],
  },
];
