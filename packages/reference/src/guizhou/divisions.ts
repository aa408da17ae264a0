import type { Division } from '../division/division.ts';
import type { Localized } from '../localized.ts';

type Point = readonly [number, number];

const inForce = { validFrom: null, validTo: null, successor: null, validity: null };

const province = (code: string, name: string, shortName: string, english: string): Division => ({
  ...inForce,
  code,
  level: 'province',
  name,
  shortName,
  english,
  parent: null,
  point: null,
});

const prefecture = (code: string, name: string, shortName: string, english: string): Division => ({
  ...province(code, name, shortName, english),
  level: 'prefecture',
  parent: '520000',
});

const county = (code: string, name: string, shortName: string, english: string, point: Point): Division => ({
  ...inForce,
  code,
  level: 'county',
  name,
  shortName,
  english,
  // In Guizhou every county belongs to the prefecture of its first four digits.
  parent: `${code.slice(0, 4)}00`,
  point,
});

/** A county that took the place of another: both records, with the document and how the day is known. */
const renamed = (
  former: Pick<Division, 'code' | 'name' | 'english'>,
  present: Division,
  lastDay: string,
  firstDay: string,
  source: Localized,
  reason: Localized,
): readonly [Division, Division] => {
  const validity = { status: 'provisional' as const, source, reason };
  return [
    { ...present, ...former, validTo: lastDay, successor: present.code, validity },
    { ...present, validFrom: firstDay, validity },
  ];
};

const renamedCounties = [
  ...renamed(
    { code: '520222', name: '盘县', english: 'Pan County' },
    county('520281', '盘州市', '盘州', 'Panzhou City', [104.471375, 25.709852]),
    '2017-04-13',
    '2017-04-14',
    { 'zh-CN': '民政部 民函〔2017〕74号', en: 'Ministry of Civil Affairs, 民函〔2017〕74号' },
    {
      'zh-CN': '批复日期未见；以批复见报之日（2017-04-14）为准。',
      en: 'The day of the reply was not seen; the day the press reported it (2017-04-14) is used.',
    },
  ),
  ...renamed(
    { code: '522322', name: '兴仁县', english: 'Xingren County' },
    county('522302', '兴仁市', '兴仁', 'Xingren City', [105.186237, 25.435183]),
    '2018-08-02',
    '2018-08-03',
    { 'zh-CN': '民政部 民函〔2018〕107号', en: 'Ministry of Civil Affairs, 民函〔2018〕107号' },
    {
      'zh-CN': '批复日期未见；以报道所称省政府通知之日（2018-08-03）为准。',
      en: 'The day of the reply was not seen; the day of the provincial notice as reported (2018-08-03) is used.',
    },
  ),
  ...renamed(
    { code: '520221', name: '水城县', english: 'Shuicheng County' },
    county('520204', '水城区', '水城', 'Shuicheng District', [104.95783, 26.547904]),
    '2020-07-17',
    '2020-07-18',
    { 'zh-CN': '国务院 国函〔2020〕83号', en: 'State Council, 国函〔2020〕83号' },
    {
      'zh-CN': '批复日期未见；以省政府网站公布之日（2020-07-18）为准。同时有五个乡镇划归钟山区。',
      en: 'The day of the reply was not seen; the day the province published it (2020-07-18) is used. Five townships went to Zhongshan District at the same time.',
    },
  ),
  ...renamed(
    { code: '520522', name: '黔西县', english: 'Qianxi County' },
    county('520581', '黔西市', '黔西', 'Qianxi City', [106.033544, 27.007713]),
    '2021-03-17',
    '2021-03-18',
    {
      'zh-CN': '民政部县级以上行政区划代码（2020年、2021年年末）',
      en: 'Ministry of Civil Affairs, codes of divisions at county level and above (ends of 2020 and 2021)',
    },
    {
      'zh-CN': '两份年末代码表只能证实变更发生在2021年；具体日期（2021-03-18）为一般了解，未见文件。',
      en: 'The two year-end lists prove only that it happened in 2021; the day (2021-03-18) is general knowledge, no document was seen.',
    },
  ),
];

/**
 * Guizhou's province, 9 prefectures and 88 counties of 2023 (GB/T 2260), and the four counties renamed since 2017.
 * Between the Ministry of Civil Affairs' lists for the ends of 2016 and 2025 nothing else changed.
 */
export const guizhouDivisions: readonly Division[] = [
  province('520000', '贵州省', '贵州', 'Guizhou Province'),
  prefecture('520100', '贵阳市', '贵阳', 'Guiyang City'),
  prefecture('520200', '六盘水市', '六盘水', 'Liupanshui City'),
  prefecture('520300', '遵义市', '遵义', 'Zunyi City'),
  prefecture('520400', '安顺市', '安顺', 'Anshun City'),
  prefecture('520500', '毕节市', '毕节', 'Bijie City'),
  prefecture('520600', '铜仁市', '铜仁', 'Tongren City'),
  prefecture('522300', '黔西南布依族苗族自治州', '黔西南', 'Qianxinan Buyei and Miao Autonomous Prefecture'),
  prefecture('522600', '黔东南苗族侗族自治州', '黔东南', 'Qiandongnan Miao and Dong Autonomous Prefecture'),
  prefecture('522700', '黔南布依族苗族自治州', '黔南', 'Qiannan Buyei and Miao Autonomous Prefecture'),
  county('520102', '南明区', '南明', 'Nanming District', [106.714374, 26.567944]),
  county('520103', '云岩区', '云岩', 'Yunyan District', [106.724494, 26.604688]),
  county('520111', '花溪区', '花溪', 'Huaxi District', [106.67026, 26.409817]),
  county('520112', '乌当区', '乌当', 'Wudang District', [106.750625, 26.630845]),
  county('520113', '白云区', '白云', 'Baiyun District', [106.623007, 26.678561]),
  county('520115', '观山湖区', '观山湖', 'Guanshanhu District', [106.622453, 26.60145]),
  county('520121', '开阳县', '开阳', 'Kaiyang County', [106.965089, 27.057764]),
  county('520122', '息烽县', '息烽', 'Xifeng County', [106.740407, 27.090479]),
  county('520123', '修文县', '修文', 'Xiuwen County', [106.592108, 26.838926]),
  county('520181', '清镇市', '清镇', 'Qingzhen City', [106.470714, 26.556079]),
  county('520201', '钟山区', '钟山', 'Zhongshan District', [104.843555, 26.574979]),
  county('520203', '六枝特区', '六枝', 'Liuzhi Special District', [105.476608, 26.213108]),
  county('520302', '红花岗区', '红花岗', 'Honghuagang District', [106.8937, 27.644754]),
  county('520303', '汇川区', '汇川', 'Huichuan District', [106.93427, 27.750125]),
  county('520304', '播州区', '播州', 'Bozhou District', [106.829574, 27.536298]),
  county('520322', '桐梓县', '桐梓', 'Tongzi County', [106.825198, 28.133311]),
  county('520323', '绥阳县', '绥阳', 'Suiyang County', [107.191222, 27.946222]),
  county('520324', '正安县', '正安', "Zheng'an County", [107.453945, 28.553285]),
  county('520325', '道真仡佬族苗族自治县', '道真', 'Daozhen Gelao and Miao Autonomous County', [107.613133, 28.862425]),
  county('520326', '务川仡佬族苗族自治县', '务川', 'Wuchuan Gelao and Miao Autonomous County', [107.898956, 28.563086]),
  county('520327', '凤冈县', '凤冈', 'Fenggang County', [107.716355, 27.954695]),
  county('520328', '湄潭县', '湄潭', 'Meitan County', [107.465407, 27.749055]),
  county('520329', '余庆县', '余庆', 'Yuqing County', [107.905197, 27.215491]),
  county('520330', '习水县', '习水', 'Xishui County', [106.197137, 28.33127]),
  county('520381', '赤水市', '赤水', 'Chishui City', [105.697472, 28.590337]),
  county('520382', '仁怀市', '仁怀', 'Renhuai City', [106.40109, 27.792514]),
  county('520402', '西秀区', '西秀', 'Xixiu District', [105.965116, 26.245315]),
  county('520403', '平坝区', '平坝', 'Pingba District', [106.256412, 26.405715]),
  county('520422', '普定县', '普定', 'Puding County', [105.743277, 26.301565]),
  county(
    '520423',
    '镇宁布依族苗族自治县',
    '镇宁',
    'Zhenning Buyei and Miao Autonomous County',
    [105.770283, 26.058086],
  ),
  county('520424', '关岭布依族苗族自治县', '关岭', 'Guanling Buyei and Miao Autonomous County', [105.61933, 25.94361]),
  county('520425', '紫云苗族布依族自治县', '紫云', 'Ziyun Miao and Buyei Autonomous County', [106.084441, 25.751047]),
  county('520502', '七星关区', '七星关', 'Qixingguan District', [105.30474, 27.298458]),
  county('520521', '大方县', '大方', 'Dafang County', [105.613037, 27.141735]),
  county('520523', '金沙县', '金沙', 'Jinsha County', [106.220227, 27.459214]),
  county('520524', '织金县', '织金', 'Zhijin County', [105.770542, 26.663449]),
  county('520525', '纳雍县', '纳雍', 'Nayong County', [105.382714, 26.777645]),
  county(
    '520526',
    '威宁彝族回族苗族自治县',
    '威宁',
    'Weining Yi, Hui and Miao Autonomous County',
    [104.253071, 26.873806],
  ),
  county('520527', '赫章县', '赫章', 'Hezhang County', [104.727418, 27.123078]),
  county('520602', '碧江区', '碧江', 'Bijiang District', [109.263998, 27.815927]),
  county('520603', '万山区', '万山', 'Wanshan District', [109.213644, 27.517896]),
  county('520621', '江口县', '江口', 'Jiangkou County', [108.839557, 27.69965]),
  county('520622', '玉屏侗族自治县', '玉屏', 'Yuping Dong Autonomous County', [108.906411, 27.235813]),
  county('520623', '石阡县', '石阡', 'Shiqian County', [108.223612, 27.513829]),
  county('520624', '思南县', '思南', 'Sinan County', [108.253882, 27.93755]),
  county(
    '520625',
    '印江土家族苗族自治县',
    '印江',
    'Yinjiang Tujia and Miao Autonomous County',
    [108.409751, 27.994246],
  ),
  county('520626', '德江县', '德江', 'Dejiang County', [108.119807, 28.263963]),
  county('520627', '沿河土家族自治县', '沿河', 'Yanhe Tujia Autonomous County', [108.50387, 28.563927]),
  county('520628', '松桃苗族自治县', '松桃', 'Songtao Miao Autonomous County', [109.202886, 28.154071]),
  county('522301', '兴义市', '兴义', 'Xingyi City', [104.895467, 25.09204]),
  county('522323', '普安县', '普安', "Pu'an County", [104.953062, 25.784135]),
  county('522324', '晴隆县', '晴隆', 'Qinglong County', [105.218991, 25.834783]),
  county('522325', '贞丰县', '贞丰', 'Zhenfeng County', [105.649864, 25.38576]),
  county('522326', '望谟县', '望谟', 'Wangmo County', [106.099617, 25.178421]),
  county('522327', '册亨县', '册亨', 'Ceheng County', [105.811592, 24.983663]),
  county('522328', '安龙县', '安龙', 'Anlong County', [105.442701, 25.099014]),
  county('522601', '凯里市', '凯里', 'Kaili City', [107.97754, 26.582963]),
  county('522622', '黄平县', '黄平', 'Huangping County', [107.916411, 26.905396]),
  county('522623', '施秉县', '施秉', 'Shibing County', [108.124379, 27.03292]),
  county('522624', '三穗县', '三穗', 'Sansui County', [108.675267, 26.952967]),
  county('522625', '镇远县', '镇远', 'Zhenyuan County', [108.429534, 27.049497]),
  county('522626', '岑巩县', '岑巩', 'Cengong County', [108.81606, 27.173887]),
  county('522627', '天柱县', '天柱', 'Tianzhu County', [109.207751, 26.909639]),
  county('522628', '锦屏县', '锦屏', 'Jinping County', [109.200534, 26.676233]),
  county('522629', '剑河县', '剑河', 'Jianhe County', [108.441501, 26.728274]),
  county('522630', '台江县', '台江', 'Taijiang County', [108.321245, 26.667525]),
  county('522631', '黎平县', '黎平', 'Liping County', [109.136932, 26.230706]),
  county('522632', '榕江县', '榕江', 'Rongjiang County', [108.52188, 25.931893]),
  county('522633', '从江县', '从江', 'Congjiang County', [108.905329, 25.753009]),
  county('522634', '雷山县', '雷山', 'Leishan County', [108.07754, 26.378442]),
  county('522635', '麻江县', '麻江', 'Majiang County', [107.589359, 26.491105]),
  county('522636', '丹寨县', '丹寨', 'Danzhai County', [107.788727, 26.19832]),
  county('522701', '都匀市', '都匀', 'Duyun City', [107.518847, 26.259427]),
  county('522702', '福泉市', '福泉', 'Fuquan City', [107.520386, 26.686335]),
  county('522722', '荔波县', '荔波', 'Libo County', [107.898882, 25.423895]),
  county('522723', '贵定县', '贵定', 'Guiding County', [107.232793, 26.557089]),
  county('522725', '瓮安县', '瓮安', "Weng'an County", [107.470942, 27.078441]),
  county('522726', '独山县', '独山', 'Dushan County', [107.545048, 25.822132]),
  county('522727', '平塘县', '平塘', 'Pingtang County', [107.322323, 25.822349]),
  county('522728', '罗甸县', '罗甸', 'Luodian County', [106.751589, 25.426173]),
  county('522729', '长顺县', '长顺', 'Changshun County', [106.441805, 26.025626]),
  county('522730', '龙里县', '龙里', 'Longli County', [106.979524, 26.453154]),
  county('522731', '惠水县', '惠水', 'Huishui County', [106.656442, 26.13278]),
  county('522732', '三都水族自治县', '三都', 'Sandu Sui Autonomous County', [107.869749, 25.983202]),
  ...renamedCounties,
];
