import type { ExplainedVariant } from '@qunxing/evaluation';
import { sentenceWithoutNumbers } from '../evaluation/numbers-seen.ts';
import type { Sight } from '../figure/sight.ts';
import { withheldText } from '../figure/withheld.ts';
import type { FigureRead } from './figures-read.ts';

/** A figure that was read, as somebody sees it. */
export type SeenFigure = FigureRead & { readonly withheld: boolean };

/** Figures as somebody sees them. Of a column of a roster only the number of members is told, and that to everybody. */
export const seenFigures = (figures: readonly FigureRead[], sight: Sight): readonly SeenFigure[] =>
  figures.map((figure) =>
    figure.item.grain === 'enterprise' || sight(figure.item)
      ? { ...figure, withheld: false }
      : { ...figure, value: '', text: withheldText, withheld: true },
  );

/** Another variant as those read it who may not see the numbers: its verdict, and no value. */
export const withoutNumbers = ({ filled: _, ...variant }: ExplainedVariant): ExplainedVariant => ({
  ...variant,
  value: withheldText,
  sentence: sentenceWithoutNumbers(variant.verdict.kind, variant.sentence),
});
