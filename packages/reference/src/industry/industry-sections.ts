import type { Localized } from '../localized.ts';

/** A two-digit division (大类) of GB/T 4754-2017. */
export interface IndustryDivision {
  readonly code: string;
  readonly title: Localized;
}

/** A section (门类) of GB/T 4754-2017 with its divisions. */
export interface IndustrySection {
  /** One letter, A–T. */
  readonly code: string;
  readonly title: Localized;
  readonly divisions: readonly IndustryDivision[];
}

const division = (code: string, zh: string, en: string): IndustryDivision => ({ code, title: { 'zh-CN': zh, en } });

/** The 20 sections and 97 divisions of GB/T 4754-2017 (国民经济行业分类). English is a translation. */
export const industrySections: readonly IndustrySection[] = [
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
  {
    code: 'F',
    title: { 'zh-CN': '批发和零售业', en: 'Wholesale and retail trade' },
    divisions: [division('51', '批发业', 'Wholesale trade'), division('52', '零售业', 'Retail trade')],
  },
  {
    code: 'G',
    title: { 'zh-CN': '交通运输、仓储和邮政业', en: 'Transport, storage and post' },
    divisions: [
      division('53', '铁路运输业', 'Railway transport'),
      division('54', '道路运输业', 'Road transport'),
      division('55', '水上运输业', 'Water transport'),
      division('56', '航空运输业', 'Air transport'),
      division('57', '管道运输业', 'Transport via pipelines'),
      division('58', '多式联运和运输代理业', 'Multimodal transport and forwarding'),
      division('59', '装卸搬运和仓储业', 'Cargo handling and storage'),
      division('60', '邮政业', 'Post'),
    ],
  },
  {
    code: 'H',
    title: { 'zh-CN': '住宿和餐饮业', en: 'Lodging and catering' },
    divisions: [division('61', '住宿业', 'Lodging'), division('62', '餐饮业', 'Catering')],
  },
  {
    code: 'I',
    title: {
      'zh-CN': '信息传输、软件和信息技术服务业',
      en: 'Information transmission, software and information technology services',
    },
    divisions: [
      division(
        '63',
        '电信、广播电视和卫星传输服务',
        'Telecommunication, broadcasting and satellite transmission services',
      ),
      division('64', '互联网和相关服务', 'Internet and related services'),
      division('65', '软件和信息技术服务业', 'Software and information technology services'),
    ],
  },
  {
    code: 'J',
    title: { 'zh-CN': '金融业', en: 'Finance' },
    divisions: [
      division('66', '货币金融服务', 'Monetary and financial services'),
      division('67', '资本市场服务', 'Capital market services'),
      division('68', '保险业', 'Insurance'),
      division('69', '其他金融业', 'Other finance'),
    ],
  },
  {
    code: 'K',
    title: { 'zh-CN': '房地产业', en: 'Real estate' },
    divisions: [division('70', '房地产业', 'Real estate')],
  },
  {
    code: 'L',
    title: { 'zh-CN': '租赁和商务服务业', en: 'Leasing and business services' },
    divisions: [division('71', '租赁业', 'Leasing'), division('72', '商务服务业', 'Business services')],
  },
  {
    code: 'M',
    title: { 'zh-CN': '科学研究和技术服务业', en: 'Scientific research and technical services' },
    divisions: [
      division('73', '研究和试验发展', 'Research and experimental development'),
      division('74', '专业技术服务业', 'Professional technical services'),
      division('75', '科技推广和应用服务业', 'Promotion and application of science and technology'),
    ],
  },
  {
    code: 'N',
    title: {
      'zh-CN': '水利、环境和公共设施管理业',
      en: 'Management of water conservancy, environment and public facilities',
    },
    divisions: [
      division('76', '水利管理业', 'Management of water conservancy'),
      division('77', '生态保护和环境治理业', 'Ecological protection and environmental governance'),
      division('78', '公共设施管理业', 'Management of public facilities'),
      division('79', '土地管理业', 'Land management'),
    ],
  },
  {
    code: 'O',
    title: { 'zh-CN': '居民服务、修理和其他服务业', en: 'Services to households, repair and other services' },
    divisions: [
      division('80', '居民服务业', 'Services to households'),
      division('81', '机动车、电子产品和日用产品修理业', 'Repair of motor vehicles, electronics and household goods'),
      division('82', '其他服务业', 'Other services'),
    ],
  },
  {
    code: 'P',
    title: { 'zh-CN': '教育', en: 'Education' },
    divisions: [division('83', '教育', 'Education')],
  },
  {
    code: 'Q',
    title: { 'zh-CN': '卫生和社会工作', en: 'Health and social work' },
    divisions: [division('84', '卫生', 'Health'), division('85', '社会工作', 'Social work')],
  },
  {
    code: 'R',
    title: { 'zh-CN': '文化、体育和娱乐业', en: 'Culture, sports and entertainment' },
    divisions: [
      division('86', '新闻和出版业', 'News and publishing'),
      division('87', '广播、电视、电影和录音制作业', 'Radio, television, film and sound recording'),
      division('88', '文化艺术业', 'Culture and arts'),
      division('89', '体育', 'Sports'),
      division('90', '娱乐业', 'Entertainment'),
    ],
  },
  {
    code: 'S',
    title: {
      'zh-CN': '公共管理、社会保障和社会组织',
      en: 'Public administration, social security and social organizations',
    },
    divisions: [
      division('91', '中国共产党机关', 'Organs of the Communist Party of China'),
      division('92', '国家机构', 'State organs'),
      division('93', '人民政协、民主党派', 'People’s Political Consultative Conference and democratic parties'),
      division('94', '社会保障', 'Social security'),
      division('95', '群众团体、社会团体和其他成员组织', 'Mass, social and other membership organizations'),
      division('96', '基层群众自治组织及其他组织', 'Grassroots self-governing organizations and other organizations'),
    ],
  },
  {
    code: 'T',
    title: { 'zh-CN': '国际组织', en: 'International organizations' },
    divisions: [division('97', '国际组织', 'International organizations')],
  },
];
