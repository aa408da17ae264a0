import { criterion as coreCompetitiveness } from '@qunxing/criterion-core-competitiveness';
import { criterion as digital } from '@qunxing/criterion-digital';
import { criterion as governance } from '@qunxing/criterion-governance';
import { criterion as green } from '@qunxing/criterion-green';
import { criterion as innovation } from '@qunxing/criterion-innovation';
import { criterion as openCooperation } from '@qunxing/criterion-open-cooperation';
import { criterion as smeGradient } from '@qunxing/criterion-sme-gradient';
import { criterion as supplyChain } from '@qunxing/criterion-supply-chain';

/** The eight aspects of the certification, in the order of the standard. */
export const criteria = [
  coreCompetitiveness,
  smeGradient,
  supplyChain,
  innovation,
  digital,
  green,
  openCooperation,
  governance,
];
