import type { Role } from '@qunxing/database';

/** The offices that may have a cluster evaluated; experts judge, operators report and auditors read. */
const evaluating: ReadonlySet<Role> = new Set<Role>(['county', 'prefecture', 'centre', 'province']);

/** Whether a role may have clusters evaluated at all; for which clusters, `within` says. */
export const mayEvaluate = (role: Role): boolean => evaluating.has(role);
