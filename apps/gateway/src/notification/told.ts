import type { Localized } from '@qunxing/criterion';
import type { NotificationKind } from '@qunxing/database';

/** Who is told of an event. */
export type Audience =
  /** The office that applied. */
  | 'applicant'
  /** The operator of the cluster. */
  | 'operator'
  /** The prefecture of the office that applied. */
  | 'prefecture'
  | 'province'
  /** Those whom the event names: experts who are assigned, members of a meeting. */
  | 'named';

/** What one audience is told. `{}` stands for the clusters. */
export type Telling =
  /** The offices that take the next step, by what they have to do. */
  { readonly to: 'turn' } | { readonly to: Audience; readonly kind: NotificationKind; readonly sentence: Localized };

/** What an event is called and who is told what of it. Of two tellings that reach one person the first counts. */
export interface Told {
  readonly title: Localized;
  readonly tell: readonly Telling[];
}

/** The offices that take the next step are told what it is. */
export const turn: Telling = { to: 'turn' };

/** What somebody must be told (法定告知): it begins a period, asks for something or decides. */
export const must = (to: Audience, zh: string, en: string): Telling => ({
  to,
  kind: 'statutory',
  sentence: { 'zh-CN': zh, en },
});

/** What somebody is told for information. */
export const may = (to: Audience, zh: string, en: string): Telling => ({
  to,
  kind: 'informative',
  sentence: { 'zh-CN': zh, en },
});
