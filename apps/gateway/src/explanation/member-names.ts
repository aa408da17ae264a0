import type { Gap } from '@qunxing/criterion';
import type { MemberName } from '@qunxing/evaluation';
import type { Context } from '../context.ts';

/** How the members are called whose values are missing: a county by its name, an enterprise by name and credit code. */
export const memberNames = async (
  gaps: readonly Gap[],
  { gateway: { divisions }, load }: Pick<Context, 'gateway' | 'load'>,
): Promise<MemberName> => {
  const codes = [...new Set(gaps.flatMap(({ of }) => (of === undefined || divisions.byCode.has(of) ? [] : [of])))];
  const found = await load.enterpriseName.loadMany(codes);
  const names = new Map(
    found.flatMap((one) => (one === null || one instanceof Error ? [] : [[one.creditCode, one.name]])),
  );
  return (code) => {
    const county = divisions.byCode.get(code);
    if (county !== undefined) return { 'zh-CN': county.name, en: county.english };
    const name = names.get(code);
    return name === undefined
      ? { 'zh-CN': code, en: code }
      : { 'zh-CN': `${name}（${code}）`, en: `${name} (${code})` };
  };
};
