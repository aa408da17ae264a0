import type { Localized } from '@qunxing/criterion';
import type { Standard } from '@qunxing/evaluation';
import type { Procedure, Programme, Round } from '@qunxing/standards';

/** What an instance is made of: the one typed configuration, written in `qunxing.config.ts` or the file that `QUNXING_CONFIG` names. */
export interface Configuration {
  /** Shown in the top bar and on the sign-in page. */
  readonly name: Localized;
  readonly programmes: readonly Programme[];
  readonly procedures: readonly Procedure[];
  readonly rounds: readonly Round[];
  /** Standards in the order in which they are listed. */
  readonly standards: readonly Standard[];
  /**
   * Criterion plugins: packages with a `definition.json` that ship with the product or that the configuration's folder can
   * reach, or paths of such files from that folder; aspects are listed in this order.
   */
  readonly plugins: readonly string[];
  /** The standard that judges published clusters at first, and is shown. */
  readonly publishedStandard: string;
  /** The exercise standard that judges demonstration clusters. */
  readonly demonstrationStandard: string;
}
