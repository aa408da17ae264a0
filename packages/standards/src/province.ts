import type { Standard } from '@qunxing/evaluation';
import type { DivisionRegister, Trade } from '@qunxing/reference';
import type { Procedure, Programme, Round } from './procedure.ts';

/**
 * Everything that is one province's own: the one value by which an instance differs from another province's. Nothing else in the
 * product names a province. Paths are those of files, from the folder of the configuration that names the province.
 */
export interface Province {
  /** Its divisions, functional zones and neighborhoods. */
  readonly divisions: DivisionRegister;
  readonly programmes: readonly Programme[];
  /** The one of `programmes` that clusters belong to which are loaded from published figures or invented for a demonstration. */
  readonly clusterProgramme: string;
  readonly procedures: readonly Procedure[];
  readonly rounds: readonly Round[];
  /** The standards that judge or advise, in the order in which they are listed. */
  readonly standards: readonly Standard[];
  /** A CSV of what is published about its clusters, entered into every new database; without one a database begins empty. */
  readonly publishedFigures?: string;
  /** A JSON file with its `DivisionMap`; without one its counties are listed and not drawn. */
  readonly map?: string;
  /** The county whose offices the accounts of a demonstration database belong to; without one the first by code. */
  readonly demonstrationCounty?: string;
  /** The trades that invented clusters of a demonstration database have; without them those that any province has. */
  readonly demonstrationTrades?: readonly Trade[];
}
