import type { Localized } from '@qunxing/criterion';
import type { Province } from '@qunxing/standards';

/** What an instance is made of: the one typed configuration, written in `qunxing.config.ts` or the file that `QUNXING_CONFIG` names. */
export interface Configuration {
  /** Shown in the top bar and on the sign-in page. */
  readonly name: Localized;
  /** The province whose programmes it runs, with its divisions, rules and published figures. */
  readonly province: Province;
  /**
   * Criterion plugins: packages with a `definition.json` that ship with the product or that the configuration's folder can
   * reach, or paths of such files from that folder; aspects are listed in this order.
   */
  readonly plugins: readonly string[];
  /** The standard that judges published clusters at first, and is shown. */
  readonly publishedStandard: string;
  /** The exercise standard that judges demonstration clusters; without one they are shown without verdicts of their own. */
  readonly demonstrationStandard?: string;
}
