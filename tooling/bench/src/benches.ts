import { audit } from './audit/audit.ts';
import type { Measurement } from './bench.ts';
import { consoleFirstRoute } from './console/console.ts';
import { engineWeight } from './engine-weight/engine-weight.ts';
import { exactEvaluation } from './exact-evaluation/exact-evaluation.ts';
import { fresh } from './fresh/fresh.ts';
import { policy } from './policy/policy.ts';
import { register } from './register/register.ts';
import { statements } from './register/statements.ts';
import { screens } from './screens/screens.ts';
import { start } from './start/start.ts';
import { wholePath } from './whole-path/whole-path.ts';

/** Every measurement, in the order in which they run and stand in the table. */
export const measurements: readonly Measurement[] = [
  engineWeight,
  exactEvaluation,
  audit,
  policy,
  register,
  statements,
  screens,
  start,
  consoleFirstRoute,
  wholePath,
  fresh,
];
