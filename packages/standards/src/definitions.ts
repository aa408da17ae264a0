import coreCompetitiveness from '@qunxing/criterion-core-competitiveness/definition.json' with { type: 'json' };
import digital from '@qunxing/criterion-digital/definition.json' with { type: 'json' };
import governance from '@qunxing/criterion-governance/definition.json' with { type: 'json' };
import green from '@qunxing/criterion-green/definition.json' with { type: 'json' };
import innovation from '@qunxing/criterion-innovation/definition.json' with { type: 'json' };
import openCooperation from '@qunxing/criterion-open-cooperation/definition.json' with { type: 'json' };
import smeGradient from '@qunxing/criterion-sme-gradient/definition.json' with { type: 'json' };
import supplyChain from '@qunxing/criterion-supply-chain/definition.json' with { type: 'json' };

/** What the shipped standards are bound to: the compiled definitions of the eight aspects, in the order of the measures. */
export const definitions: readonly unknown[] = [
  coreCompetitiveness,
  smeGradient,
  supplyChain,
  innovation,
  digital,
  green,
  openCooperation,
  governance,
];
