import { useLanguage } from '../language/localized.ts';

/** What sources of published figures say about how exact a number is or what it takes in, as the register records it. */
const remarks: Readonly<Record<string, string>> = {
  'more than': '超过',
  nearly: '接近',
  about: '约',
  expected: '预计',
  annual: '全年',
  'end of 14th FYP': '“十四五”末',
  '"last year"': '原文称“去年”',
  'year on year': '同比',
  'above-scale': '规上',
  'SMEs only': '仅中小企业',
  'whole zone': '全区',
  'prefecture total': '全市（州）合计',
  'incl. project sites': '含项目点',
  'industrial gross output of the zone': '园区工业总产值',
  'new functional materials': '新型功能材料',
  'above-scale new functional materials': '规上新型功能材料',
  'new-energy materials only': '仅新能源材料',
  'above-scale liquor': '规上白酒',
  'all liquor': '全部白酒',
  processing: '加工',
};
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = (name: string | undefined): number => months.indexOf(name ?? '') + 1;

/** Shapes of remarks that carry a date. */
const dated: readonly (readonly [RegExp, (parts: readonly (string | undefined)[]) => string])[] = [
  [/^as of ([A-Z][a-z]{2}) (\d{4})$/, ([, name, year]) => `截至 ${year} 年 ${month(name)} 月`],
  [/^([A-Z][a-z]{2})–([A-Z][a-z]{2})$/, ([, first, last]) => `${month(first)}—${month(last)} 月`],
  [/^([A-Z][a-z]{2}) (\d{4})$/, ([, name, year]) => `${year} 年 ${month(name)} 月`],
  [/^(\d+) months$/, ([, count]) => `前 ${count} 个月`],
  [/^cumulative since (\d{4})$/, ([, year]) => `${year} 年以来累计`],
];

function inChinese(remark: string): string {
  const known = remarks[remark];
  if (known !== undefined) return known;
  for (const [shape, write] of dated) {
    const parts = shape.exec(remark);
    if (parts) return write(parts);
  }
  return remark;
}

/** A recorded remark, such as `more than; SMEs only`, in Chinese; parts that are not known stand as recorded. */
export const remarkInChinese = (remark: string): string => remark.split(/[;,] /).map(inChinese).join('，');

/** Writes a recorded remark in the person's language. */
export function useRemark(): (remark: string) => string {
  const language = useLanguage();
  return (remark) => (language === 'en' ? remark : remarkInChinese(remark));
}
