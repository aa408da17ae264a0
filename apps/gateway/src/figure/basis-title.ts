import { figureConcepts, figureScopes } from '@qunxing/cluster-profile';
import type { Localized } from '@qunxing/criterion';

interface Titled {
  readonly id: string;
  readonly title: Localized;
}

const titleIn = (list: readonly Titled[]) => {
  const titles = new Map(list.map(({ id, title }) => [id, title]));
  return (id: string | null | undefined): Localized | null =>
    id === null || id === undefined ? null : (titles.get(id) ?? { 'zh-CN': id, en: id });
};

/** The name of a statistical concept; null when none is stated. */
export const conceptTitle = titleIn(figureConcepts);
/** The name of a statistical scope; null when none is stated. */
export const scopeTitle = titleIn(figureScopes);
