import { division, type IndustrySection } from './industry-section.ts';

/** Sections F–T of GB/T 4754-2017: the tertiary industry (第三产业). */
export const serviceSections: readonly IndustrySection[] = [
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
