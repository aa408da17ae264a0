import type { Judgement, Moment } from '@qunxing/certification';
import type { Localized } from '@qunxing/criterion';
import { type Alongside, recordJudgements, saveEvaluations } from '@qunxing/database';
import { caseNow } from '../application/case-now.ts';
import { roundOf } from '../application/rules-of.ts';
import type { Context } from '../context.ts';
import { unauthenticated } from '../mistake/mistake.ts';

/** What was judged, of which application, and by whom in words. */
interface Judged {
  readonly application: {
    readonly cluster: string;
    readonly rules: { readonly standard: string; readonly round: string };
  };
  readonly judgements: readonly Judgement[];
  /** Where the figures come from. */
  readonly source: string;
  /** Why they are put to use. */
  readonly reason: Localized;
  readonly moment: Moment;
}

/**
 * Makes figures of what was judged and judges the case anew with them, so that what waited for a judgement has a verdict: saved with the
 * verb, or not at all. What was locked when the application was handed in stays as it is.
 */
export const keepJudgements =
  ({ application, judgements, source, reason, moment }: Judged, { gateway, viewer }: Context): Alongside =>
  async (sql) => {
    if (judgements.length === 0) return;
    if (viewer === null) throw unauthenticated();
    const { cluster, rules } = application;
    const recorded = { at: new Date(moment.at), by: viewer.login, account: viewer.id };
    const figures = judgements.map((judgement) => {
      const item = gateway.library.items.get(judgement.item);
      const level = item?.options?.find(({ value }) => value === judgement.level);
      const as = (key: string): Localized => ({ 'zh-CN': key, en: key });
      return {
        ...judgement,
        title: item?.title ?? as(judgement.item),
        levelTitle: level?.title ?? as(judgement.level),
      };
    });
    await recordJudgements(sql, cluster, figures, { source, reason }, recorded);
    const edition = await gateway.archive.edition(sql, rules.standard);
    const judgedNow = await caseNow(sql, cluster, edition, roundOf(gateway, rules.round), recorded.at);
    await saveEvaluations(sql, [judgedNow], recorded);
  };
