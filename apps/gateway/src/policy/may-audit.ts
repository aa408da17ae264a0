import type { Role } from '@qunxing/database';

/** Whether a role may look through all that happened, whoever it concerns: auditors alone. */
export const mayAudit = (role: Role): boolean => role === 'auditor';
