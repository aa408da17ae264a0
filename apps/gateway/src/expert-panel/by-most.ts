import type { ConcludedPanel, Judgement } from '@qunxing/certification';

/** What a panel came to about the items that are not disputed, each with how many experts gave the level; who they are is not said. */
export const byMost = ({ seats, concluded: { combined } }: ConcludedPanel): readonly Judgement[] => {
  const judged = seats.flatMap(({ state }) => (state.is === 'judged' ? [state.judgements] : []));
  return combined.flatMap((one): readonly Judgement[] => {
    if (!('level' in one)) return [];
    const { item, level } = one;
    const same = judged.filter((own) => own.some((judgement) => judgement.item === item && judgement.level === level));
    return [{ item, level, reason: `${judged.length} 名专家中 ${same.length} 名评为该等级` }];
  });
};
