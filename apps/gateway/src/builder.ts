import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import ValidationPlugin from '@pothos/plugin-validation';
import type { Context } from './context.ts';
import { complexityLimits } from './limits.ts';
import { forbidden, tooComplex, unauthenticated, wrongArgument } from './mistake/mistake.ts';
import { mayAudit } from './policy/may-audit.ts';
import { mayEvaluate } from './policy/may-evaluate.ts';
import { relayWords } from './relay-words.ts';

/** What every module of the schema is built with. It defines no types: each concept's folder defines its own. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  AuthScopes: { signedIn: boolean; mayEvaluate: boolean; mayAudit: boolean };
  Connection: { totalCount: () => Promise<number> };
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date | string };
  };
}>({
  plugins: [ErrorsPlugin, ScopeAuthPlugin, RelayPlugin, ComplexityPlugin, ValidationPlugin],
  defaultFieldNullability: false,
  relay: relayWords,
  scopeAuth: {
    authScopes: ({ viewer }) => ({
      signedIn: viewer !== null,
      mayEvaluate: viewer !== null && mayEvaluate(viewer.role),
      mayAudit: viewer !== null && mayAudit(viewer.role),
    }),
    unauthorizedError: (_parent, { viewer }) => (viewer === null ? unauthenticated() : forbidden()),
  },
  complexity: { ...complexityLimits, complexityError: (kind) => tooComplex(kind) },
  validation: { validationError: (failure) => wrongArgument(failure.issues) },
});
