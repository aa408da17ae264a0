import type { Standard } from '@qunxing/evaluation';
import { guizhou2023 } from './guizhou-2023.ts';
import { guizhouExercise } from './guizhou-exercise.ts';
import { guizhouExerciseProcedure, guizhouExerciseRound } from './guizhou-exercise-procedure.ts';
import { guizhouProcedure2023 } from './guizhou-procedure-2023.ts';
import { national2022 } from './national-2022.ts';
import { nationalProcedure2022 } from './national-procedure-2022.ts';
import type { Procedure, Programme, Round } from './procedure.ts';
import { guizhouProgramme, guizhouRound2023 } from './rounds.ts';
import { yunnan2023 } from './yunnan-2023.ts';

export * from './procedure.ts';
export type * from './province.ts';
export { type SchemeFigure, schemeFigures } from './schemes.ts';
export {
  guizhou2023,
  guizhouExercise,
  guizhouExerciseProcedure,
  guizhouExerciseRound,
  guizhouProcedure2023,
  national2022,
  nationalProcedure2022,
  yunnan2023,
};

/** The standards that ship with the product, in the order in which they are listed. */
export const standards: readonly Standard[] = [guizhou2023, national2022, yunnan2023, guizhouExercise];

/** The procedures that ship with the product. */
export const procedures: readonly Procedure[] = [guizhouProcedure2023, nationalProcedure2022, guizhouExerciseProcedure];

export const programmes: readonly Programme[] = [guizhouProgramme];

export const rounds: readonly Round[] = [guizhouRound2023, guizhouExerciseRound];
